// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { ratio } from '../report/summary.mjs'
import { figure, table } from '../report/table.mjs'
import { aboutLoad, machine, measureVolume, versions } from './bench.mjs'
import { of, thousands, writing } from './part.mjs'
import { startPostgres } from './postgres.mjs'
import { connections } from './rounds.mjs'
import { durability } from './wal.mjs'

const extent = { rounds: 5, seconds: 10 }
const figuresFile = new URL('../../dist/volume.json', import.meta.url)

/** Measures the receipts server with so many rows stored, beside one with none. @param {{ stored: number }} options */
export async function bench({ stored }) {
  const [started, busy] = [Date.now(), loadavg()[0]]
  const say = (/** @type {string} */ text) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`)
  // Filling takes a quarter of an hour: a folder named here is filled once, and stays.
  const postgres = await startPostgres(process.env.BENCH_KEEP)
  try {
    const settings = await durability(postgres)
    const volume = await measureVolume(postgres, { ...extent, stored }, say)
    const run = { date: new Date().toISOString().slice(0, 10), minutes: (Date.now() - started) / 60_000, stored, busy }
    mkdirSync(new URL('.', figuresFile), { recursive: true })
    writeFileSync(figuresFile, `${JSON.stringify({ ...run, settings, volume })}\n`)
  } finally {
    await postgres.stop()
  }
}

/** Writes the section about volume from the figures of the last run. */
export function writeVolumePart() {
  const { date, minutes, stored, busy, settings, volume } = JSON.parse(readFileSync(figuresFile, 'utf8'))
  const { node } = versions()
  const text = `## Volume

${aboutLoad(busy)}\`node packages/bench/run.mjs volume --rows ${stored}\`, ${date}, ${minutes.toFixed(0)} minutes. ${machine}; PostgreSQL ${settings.server_version}, Node ${node}.

Two servers on one PostgreSQL, one with nothing stored, one with rows over thirteen months, in turns: the median, and the range over ${extent.rounds} rounds of ${extent.seconds} s with
${connections} connections. The rows are made by SQL; log, tiles and daily sums by the server's own sequencer, which takes a quarter of an hour and is not in the
minutes above where an earlier run was kept (\`BENCH_KEEP\`). Reads are one after another over HTTP, for random receipts and random sizes of the log.

${volumeTables(volume, stored)}
`
  writeFileSync(new URL('../../parts/volume.md', import.meta.url), text)
}

/**
 * What much stored does to writes and reads.
 * @param {Awaited<ReturnType<typeof measureVolume>>} volume
 * @param {number} count
 */
function volumeTables({ turns, reads, bytes }, count) {
  const stored = thousands(count)
  const read = (
    /** @type {string} */ name,
    /** @type {'statsMonth' | 'statsYear' | 'receipt' | 'proof' | 'consistency'} */ key,
  ) => [name, figure(reads.empty[key], 1), figure(reads.full[key], 1)]
  return `${table(
    ['', 'acknowledged a second', 'p50, ms', 'p99, ms'],
    [
      ['none stored', ...writing(turns.empty).slice(0, 3)],
      [`${stored} stored`, ...writing(turns.full).slice(0, 3)],
      ['ratio', figure(ratio(of(turns.full, 'rate'), of(turns.empty, 'rate')), 2), '', ''],
    ],
  )}

${table(
  ['milliseconds', 'none stored', `${stored} stored`],
  [
    read('dashboard: counts of a month', 'statsMonth'),
    read('dashboard: counts of thirteen months', 'statsYear'),
    read('a receipt by its id', 'receipt'),
    read('proof that the log holds a receipt', 'proof'),
    read('proof that the log only grew', 'consistency'),
  ],
)}

${stored} receipts take ${(bytes / 2 ** 30).toFixed(1)} GB, indexes and log included: ${thousands(Math.round(bytes / count))} bytes each.`
}
