// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { startAssent, startC15t, startControl } from './contenders.mjs'
import { fill } from './fill.mjs'
import { measureMemory } from './memory.mjs'
import { startPostgres } from './postgres.mjs'
import { measureReads } from './reads.mjs'
import { connections, measureRounds } from './rounds.mjs'
import { measureSlowDatabase } from './slow-database.mjs'
import { durability } from './wal.mjs'

/** @typedef {Awaited<ReturnType<typeof measure>>} Figures */

const extents = {
  full: { rounds: 5, seconds: 10, received: 1_000_000, lock: 20 },
  quick: { rounds: 2, seconds: 3, received: 50_000, lock: 8 },
}

/** Where the figures of the last run are. */
export const figuresFile = new URL('../../dist/receipts.json', import.meta.url)

/** Measures the receipts server, beside a bare control and c15t's backend, on one PostgreSQL that is made for it. @param {{ quick: boolean }} options */
export async function bench({ quick }) {
  const extent = extents[quick ? 'quick' : 'full']
  const busy = loadavg()[0]
  const started = Date.now()
  const say = (/** @type {string} */ text) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`)
  const postgres = await startPostgres()
  try {
    const figures = await measure(postgres, extent, say)
    mkdirSync(new URL('.', figuresFile), { recursive: true })
    const run = { quick, busy, date: new Date().toISOString().slice(0, 10), minutes: (Date.now() - started) / 60_000 }
    writeFileSync(figuresFile, `${JSON.stringify({ ...run, ...figures })}\n`)
  } finally {
    await postgres.stop()
  }
}

/**
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {typeof extents.full} extent
 * @param {(text: string) => void} say
 */
async function measure(postgres, extent, say) {
  const settings = await durability(postgres)
  const peers = await together([startControl(postgres), startAssent(postgres), startC15t(postgres)], (contenders) =>
    measureRounds(postgres, contenders, extent, say),
  )

  say(`memory over ${extent.received} receipts`)
  const memory = await together([startAssent(postgres, 'memory')], ([one]) =>
    measureMemory(postgres, one, extent.received),
  )
  say('a database that stands still')
  const slow = await together([startAssent(postgres, 'slow')], ([one]) =>
    measureSlowDatabase(postgres, one, extent.lock),
  )
  return { machine, versions: versions(), connections, settings, extent, peers, memory, slow }
}

/**
 * The rate of writes and the time of reads with nothing stored and with much, turn by turn.
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {{ rounds: number, seconds: number, stored: number }} extent
 * @param {(text: string) => void} say
 */
export async function measureVolume(postgres, extent, say) {
  // The server makes the tables; it stands still while they are filled.
  await together([startAssent(postgres, 'full')], async () => {})
  const bytes = (await sizeOfKept(postgres, extent.stored)) ?? (await fill(postgres, 'full', extent.stored, say))
  const volume = await together([startAssent(postgres, 'empty'), startAssent(postgres, 'full')], async (contenders) => {
    const turns = await measureRounds(postgres, contenders, extent, say)
    const [empty, full] = [await measureReads(postgres, contenders[0]), await measureReads(postgres, contenders[1])]
    return { turns, reads: { empty, full }, bytes }
  })
  await postgres.query('drop database "empty" with (force)')
  return volume
}

/** Bytes of what an earlier run has filled, if it kept that; what was written since is a little more. @param {import('./postgres.mjs').Postgres} postgres @param {number} stored */
async function sizeOfKept(postgres, stored) {
  const client = await postgres.client('full')
  const { rows } = await client.query(
    `select coalesce(sum(size), 0)::float8 as size, pg_database_size(current_database())::float8 as bytes from logs`,
  )
  await client.end()
  return rows[0].size >= stored ? /** @type {number} */ (rows[0].bytes) : undefined
}

/**
 * Runs something on servers, and ends them whatever comes of it.
 * @template Result
 * @param {readonly Promise<import('./contenders.mjs').Contender>[]} starting
 * @param {(contenders: readonly import('./contenders.mjs').Contender[]) => Promise<Result>} work
 */
async function together(starting, work) {
  const started = await Promise.allSettled(starting)
  const contenders = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  try {
    for (const one of started) if (one.status === 'rejected') throw one.reason
    return await work(contenders)
  } finally {
    await Promise.all(contenders.map(({ running }) => running.stop()))
  }
}

/** What must be said of figures of time. @param {number} busy the load of the machine as the bench began */
export const aboutLoad = (busy) =>
  busy > cpus().length / 4
    ? `**Other work ran on the machine: its load was ${busy.toFixed(1)} as the bench began. Only ratios are worth quoting.**\n\n`
    : ''

export const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`

export function versions() {
  const of = (/** @type {string} */ path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')).version
  return {
    node: process.versions.node,
    assent: of('../../../server/package.json'),
    c15t: of('../../node_modules/@c15t/backend/package.json'),
    hono: of('../../node_modules/hono/package.json'),
    pg: of('../../node_modules/pg/package.json'),
  }
}
