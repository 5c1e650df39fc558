import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { openStore } from '../store/open-store.js'
import { connect } from './connect.js'
import { assertDurable } from './durable.js'
import { startEmbedded } from './embedded.js'
import { runningPostmaster, startPostmaster } from './postmaster.js'
import { systemUser } from './system-user.js'

describe('startEmbedded', { timeout: 120_000 }, () => {
  // Made by the first test; those after it find it as the one before left it.
  const folder = mkdtempSync(join(tmpdir(), 'assent-embedded-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const ask = async (url: string, query: string) => {
    const database = connect(url)
    try {
      return (await sql.raw<Record<string, unknown>>(query).execute(database)).rows
    } finally {
      await database.destroy()
    }
  }

  it('lets one of two first starts have the folder', async () => {
    const both = await Promise.allSettled([startEmbedded(folder), startEmbedded(folder)])
    const started = both.flatMap((result) => (result.status === 'fulfilled' ? result.value : []))
    expect(started).toHaveLength(1)
    await started[0]!.stop()
  })

  it('starts durable, on the loopback, its password for the owner alone, and keeps its data', async () => {
    const first = await startEmbedded(folder)
    const database = connect(first.url)
    await assertDurable(database)
    await database.destroy()
    expect(await ask(first.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    await ask(first.url, 'create table kept as select 1 as n')
    expect(statSync(join(folder, 'postgres', 'assent-password')).mode & 0o777).toBe(0o600)
    await first.stop()
    expect(runningPostmaster(join(folder, 'postgres'))).toBeUndefined()
    const again = await startEmbedded(folder)
    expect(await ask(again.url, 'select n from kept')).toEqual([{ n: 1 }])
    await again.stop()
  })

  it('is not taken for durable with fsync off', async () => {
    const first = await startEmbedded(folder)
    for (const value of ['off', 'on']) {
      await ask(first.url, `alter system set fsync = ${value}`)
      await ask(first.url, 'select pg_reload_conf()')
      while ((await ask(first.url, 'show fsync'))[0]?.fsync !== value);
      const opened = openStore({ databaseUrl: first.url, state: () => [] }).then((store) => store.close())
      if (value === 'on') await opened
      else await expect(opened).rejects.toThrow('`fsync` must be on, so that an acknowledged receipt is kept; got off')
    }
    await first.stop()
  })

  it('refuses a second server on the folder, and leaves the first alone', async () => {
    const first = await startEmbedded(folder)
    await expect(startEmbedded(folder)).rejects.toThrow(
      `the data folder must belong to one server; another process uses ${folder}`,
    )
    expect(await ask(first.url, 'select 1 as n')).toEqual([{ n: 1 }])
    await first.stop()
  })

  it('ends what a dead server left running, and takes over', async () => {
    const first = await startEmbedded(folder)
    await first.stop()
    const data = join(folder, 'postgres')
    const password = readFileSync(join(data, 'assent-password'), 'utf8')
    const left = await startPostmaster({ data, password }, Number(new URL(first.url).port), systemUser())
    const second = await startEmbedded(folder)
    expect(await ask(second.url, 'select 1 as n')).toEqual([{ n: 1 }])
    await left.ended
    await second.stop()
  })

  it('starts in spite of a pid file that names nobody', async () => {
    const first = await startEmbedded(folder)
    await first.stop()
    const gone = spawnSync('true').pid
    writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${gone}\n${folder}\n1\n5432\n\n127.0.0.1\n`)
    const again = await startEmbedded(folder)
    await again.stop()
  })

  it('comes back when it is killed again while it starts', async () => {
    const first = await startEmbedded(folder)
    const running = () => runningPostmaster(join(folder, 'postgres'))?.pid
    for (let round = 0; round < 3; round++) {
      const killed = running()
      process.kill(killed!, 'SIGKILL')
      while (running() === undefined || running() === killed) await wait(1)
    }
    while (!(await ask(first.url, 'select 1 as n').catch(() => undefined))) await wait(20)
    await expect.poll(() => first.pid() === running(), { timeout: 30_000 }).toBe(true)
    await first.stop()
  })

  it('names the folder when it cannot be used', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    await expect(startEmbedded(file)).rejects.toThrow(file)
  })
})
