import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Cluster } from './cluster.js'
import { postgresBinaries } from './postgres-binaries.js'
import type { SystemUser } from './system-user.js'

/** The main process of a PostgreSQL. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** One that we started: `ended` resolves with its last words. */
export interface OwnPostmaster extends Postmaster {
  readonly ended: Promise<string>
}

/** What the folder says runs on it, if that process is alive. After a kill the file is left over, and names no one. */
export function runningPostmaster(data: string): Postmaster | undefined {
  const lines = readIfThere(join(data, 'postmaster.pid')).split('\n')
  const found = { pid: Number(lines[0]), port: Number(lines[3]) }
  return found.pid > 0 && isAlive(found.pid) ? found : undefined
}

/** Empty when it is not there: a PostgreSQL that ends removes it between two looks. */
function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return ''
    throw error
  }
}

/** A port of the loopback that nobody listens on now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Whole pages go into the log after each checkpoint, so there are few; files of it that a busy hour made are kept for the next. */
const walSettings = ['max_wal_size=2GB', 'min_wal_size=1GB']

/** Starts PostgreSQL on a cluster, on the loopback only. It ends with this process, however that ends. */
export async function startPostmaster(cluster: Cluster, port: number, user: SystemUser): Promise<OwnPostmaster> {
  const { postgres } = await postgresBinaries()
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=60', ...walSettings]
  const args = ['-D', cluster.data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
  // In a process group of its own: Ctrl-C at a terminal must reach the server alone, which then ends the database last.
  const child = spawn(postgres, args, { ...user, detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  let words = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    words = (words + text).slice(-4000)
  })
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message)).once('close', () => resolve(words))
  })
  if (child.pid !== undefined) void ended.then(watchOver(child.pid))
  return { pid: child.pid ?? 0, port, ended }
}

/** A shell that ends the database once this process is gone, kill -9 included: the pipe to it closes. */
function watchOver(pid: number): () => void {
  if (process.platform === 'win32') return () => {}
  const shell = spawn('/bin/sh', ['-c', `cat >/dev/null; kill -INT ${pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  shell.unref()
  return () => shell.kill('SIGKILL')
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
