// @ts-check
import { residentMemory } from './contender.mjs'
import { load } from './load.mjs'
import { connections, sequenced } from './rounds.mjs'

/**
 * Memory of a fresh server while it takes so many receipts, in MB, looked at every half second.
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {import('./contenders.mjs').Contender} contender
 * @param {number} count
 */
export async function measureMemory(postgres, { traffic, running, ...contender }, count) {
  const before = residentMemory(running.pid)
  /** @type {number[]} */
  const samples = []
  const timer = setInterval(() => samples.push(residentMemory(running.pid)), 500)
  const { rate, p99 } = await load(running.port, traffic, { connections, count })
  clearInterval(timer)
  await sequenced(postgres, [{ ...contender, traffic, running }])
  const tenth = samples[Math.floor(samples.length / 10)]
  const after = residentMemory(running.pid)
  return { count, rate, p99, before, tenth, most: Math.max(...samples, after), after }
}
