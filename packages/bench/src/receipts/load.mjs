// @ts-check
import { openConnection } from './connection.mjs'

/**
 * What a load is made of: each request is another one, and its answer is looked at.
 * @typedef {object} Traffic
 * @property {() => { id: string, request: string }} next
 * @property {(answer: import('./connection.mjs').Answer, id: string) => boolean} accepts
 */
/** @typedef {{ count: number, seconds: number, rate: number, p50: number, p99: number, slowest: number }} Load */

/**
 * Connections that each send the next request when the last is answered, for so long or so many. An answer that is not what
 * was asked for ends the run: a rate of refusals is no rate.
 * @param {number} port
 * @param {Traffic} traffic
 * @param {{ connections: number, seconds?: number, count?: number }} until
 * @returns {Promise<Load>}
 */
export async function load(port, { next, accepts }, { connections, seconds = Infinity, count = Infinity }) {
  const opened = await Promise.all(Array.from({ length: connections }, () => openConnection(port)))
  /** @type {number[]} */
  const times = []
  const started = performance.now()
  const end = started + seconds * 1000
  let sent = 0
  try {
    await Promise.all(
      opened.map(async (connection) => {
        while (sent < count && performance.now() < end) {
          sent++
          const { id, request } = next()
          const from = performance.now()
          const answer = await connection.send(request)
          times.push(performance.now() - from)
          if (!accepts(answer, id))
            throw new Error(`a write was not taken: ${answer.head}\n${answer.body.slice(0, 500)}`)
        }
      }),
    )
  } finally {
    for (const connection of opened) connection.close()
  }
  const took = (performance.now() - started) / 1000
  const sorted = Float64Array.from(times).sort()
  const at = (/** @type {number} */ part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]
  return {
    count: sorted.length,
    seconds: took,
    rate: sorted.length / took,
    p50: at(0.5),
    p99: at(0.99),
    slowest: sorted[sorted.length - 1],
  }
}
