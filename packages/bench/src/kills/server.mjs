// @ts-check
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, runningPostmaster } from '../receipts/server-dist.mjs'

const program = fileURLToPath(new URL('../../../server/dist/main.js', import.meta.url))

/** @typedef {Awaited<ReturnType<typeof openServer>>} Server */

/** The server with its embedded PostgreSQL, as its own program, in a folder that outlives it. @param {readonly string[]} sites */
export async function openServer(sites) {
  const folder = await mkdtemp(join(tmpdir(), 'assent-kills-'))
  const [port, token] = [await freePort(), randomBytes(32).toString('hex')]
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    ASSENT_DATA: folder,
    ASSENT_SITES: sites.map((site) => `${site}=https://bench.example`).join(' '),
    ASSENT_URL: `http://127.0.0.1:${port}`,
    ASSENT_ADMIN_TOKEN: token,
    ASSENT_RATE: '1000000',
  }
  /** @type {import('node:child_process').ChildProcess} */
  let child
  /** @type {Promise<unknown>} */
  let ended
  let words = ''
  const data = join(folder, 'postgres')
  // Ctrl-C must leave nothing behind either.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130))
  const clean = () => {
    child?.kill('SIGKILL')
    const database = runningPostmaster(data)?.pid
    if (database) process.kill(database, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  process.once('exit', clean)

  return {
    port,
    folder,
    token,
    pid: () => /** @type {number} */ (child.pid),
    /** Resolves once the process is gone. */
    ended: () => ended,
    database: () => runningPostmaster(data)?.pid,
    /** Starts it, and waits until it answers. */
    async start() {
      child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'ignore', 'pipe'] })
      ended = new Promise((resolve) => child.once('exit', resolve))
      child.stderr?.setEncoding('utf8').on('data', (text) => {
        words = (words + text).slice(-4000)
      })
      for (;;) {
        if (child.exitCode !== null) throw new Error(`the server did not start: ${words}`)
        const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined)
        if (answer?.ok) return
        await wait(50)
      }
    },
    /** @param {string} path */
    get: (path) => fetch(`http://127.0.0.1:${port}${path}`, { headers: { authorization: `Bearer ${token}` } }),
    async close() {
      child.kill()
      await ended
      process.off('exit', clean)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
