// @ts-check
import { setTimeout as wait } from 'node:timers/promises'
import { load } from './load.mjs'
import { ageWal, walSyncs } from './wal.mjs'

export const connections = 50

/** @typedef {import('./load.mjs').Load & { syncs: number, syncTime: number, sequenced: number }} Turn */

/**
 * In each round every contender has its turn, while the others stand idle; who begins changes from round to round.
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {readonly import('./contenders.mjs').Contender[]} contenders
 * @param {{ rounds: number, seconds: number }} extent
 * @param {(text: string) => void} say
 * @returns {Promise<Record<string, Turn[]>>}
 */
export async function measureRounds(postgres, contenders, { rounds, seconds }, say) {
  for (const { running, traffic } of contenders) {
    // One alone first: what is made once must not be made by fifty at once.
    await load(running.port, traffic, { connections: 1, count: 20 })
    await load(running.port, traffic, { connections, seconds: Math.max(2, seconds / 3) })
  }
  // Before the rounds, not between them: after a checkpoint each page is written whole the first time, and turns are short.
  await ageWal(postgres)
  /** @type {Record<string, Turn[]>} */
  const turns = Object.fromEntries(contenders.map(({ id }) => [id, []]))
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < contenders.length; at++) {
      const contender = contenders[(round + at) % contenders.length]
      await sequenced(postgres, contenders)
      const turn = await measure(postgres, contender, seconds)
      turns[contender.id].push(turn)
      say(
        `round ${round + 1}, ${contender.id}: ${turn.rate.toFixed(0)} a second, p50 ${turn.p50.toFixed(1)} ms, p99 ${turn.p99.toFixed(1)} ms`,
      )
    }
  }
  return turns
}

/**
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {import('./contenders.mjs').Contender} contender
 * @param {number} seconds
 * @returns {Promise<Turn>}
 */
async function measure(postgres, contender, seconds) {
  const before = await walSyncs(postgres)
  const result = await load(contender.running.port, contender.traffic, { connections, seconds })
  const sequencing = await sequenced(postgres, [contender])
  // A backend tells its counts a second after the last time, and only when it has something to do.
  await wait(1200)
  const after = await walSyncs(postgres)
  return {
    ...result,
    syncs: after.syncs - before.syncs,
    syncTime: after.milliseconds - before.milliseconds,
    sequenced: sequencing,
  }
}

/** Waits until the log has all that was stored; tells after how many milliseconds. @param {import('./postgres.mjs').Postgres} postgres @param {readonly import('./contenders.mjs').Contender[]} contenders */
export async function sequenced(postgres, contenders) {
  const started = performance.now()
  for (const { id, name } of contenders) {
    if (name !== 'Assent') continue
    const client = await postgres.client(id)
    while ((await client.query('select from pending limit 1')).rows.length) await wait(20)
    await client.end()
  }
  return performance.now() - started
}
