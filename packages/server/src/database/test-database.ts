import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { openCluster } from './cluster.js'
import { postgresBinaries } from './postgres-binaries.js'
import { freePort } from './postmaster.js'
import { systemUser } from './system-user.js'

/** An empty database for one test file. It goes with its PostgreSQL: dropping it would take as long as making it. */
export interface TestDatabase {
  readonly url: string
}

/**
 * A database in the PostgreSQL of this test run. Test files run in processes of their own; the first to come starts it, for
 * all of them, and a shell ends it once the process above them is gone, however that ended.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = await testServer()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await run(server, `create database ${name}`)
  const url = new URL(server)
  url.pathname = name
  return { url: url.href }
}

async function testServer(): Promise<string> {
  const folder = join(tmpdir(), `assent-test-${process.ppid}`)
  const addressFile = join(folder, 'address')
  try {
    mkdirSync(folder)
  } catch {
    for (;;) {
      try {
        return readFileSync(addressFile, 'utf8')
      } catch {
        await wait(50)
      }
    }
  }
  chmodSync(folder, 0o711)
  const user = systemUser()
  const { data, password } = await openCluster(folder, user)
  const [{ postgres }, port] = [await postgresBinaries(), await freePort()]
  const args = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    '',
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'max_connections=200',
  ]
  const child = spawn(postgres, args, { ...user, detached: true, stdio: 'ignore' })
  child.unref()
  const ending = `while kill -0 ${process.ppid} && kill -0 ${child.pid}; do sleep 1; done
    kill -INT ${child.pid}; while kill -0 ${child.pid}; do sleep 0.2; done; rm -rf '${folder}'`
  spawn('/bin/sh', ['-c', ending], { detached: true, stdio: 'ignore' }).unref()
  const address = `postgres://assent:${password}@127.0.0.1:${port}/postgres`
  while (!(await answers(address))) await wait(50)
  writeFileSync(`${addressFile}.new`, address)
  renameSync(`${addressFile}.new`, addressFile)
  return address
}

async function answers(address: string): Promise<boolean> {
  return run(address, 'select 1').then(
    () => true,
    () => false,
  )
}

async function run(address: string, query: string): Promise<void> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query(query).finally(() => client.end())
}
