// @ts-check
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {{ port: number, pid: number, stop(): Promise<void> }} Running */

/**
 * Starts a server in a process of its own, and waits until it listens.
 * @param {string} file in `contenders/`
 * @param {Record<string, string>} env
 * @returns {Promise<Running>}
 */
export function startContender(file, env) {
  const child = fork(fileURLToPath(new URL(`contenders/${file}`, import.meta.url)), {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  // Before the database goes: it would have much to say about that.
  process.prependOnceListener('exit', () => child.kill('SIGKILL'))
  return new Promise((resolve, reject) => {
    child.once('message', (/** @type {{ port: number }} */ { port }) =>
      resolve({
        port,
        pid: /** @type {number} */ (child.pid),
        async stop() {
          child.kill()
          await ended
        },
      }),
    )
    void ended.then((code) => reject(new Error(`${file} ended with ${code} before it listened`)))
  })
}

/** What a process holds in memory, in MB. Linux only: elsewhere not a number. @param {number} pid */
export function residentMemory(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
