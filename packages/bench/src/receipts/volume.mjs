// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { machine, measureVolume, versions } from './bench.mjs'
import { volumeTables } from './part.mjs'
import { startPostgres } from './postgres.mjs'
import { connections } from './rounds.mjs'
import { durability } from './wal.mjs'

const extent = { rounds: 5, seconds: 10 }
const figuresFile = new URL('../../dist/volume.json', import.meta.url)

/** Measures the receipts server with so many rows stored, beside one with none. @param {{ stored: number }} options */
export async function bench({ stored }) {
  const started = Date.now()
  const say = (/** @type {string} */ text) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`)
  const postgres = await startPostgres()
  try {
    const settings = await durability(postgres)
    const volume = await measureVolume(postgres, { ...extent, stored }, say)
    const run = { date: new Date().toISOString().slice(0, 10), minutes: (Date.now() - started) / 60_000, stored }
    mkdirSync(new URL('.', figuresFile), { recursive: true })
    writeFileSync(figuresFile, `${JSON.stringify({ ...run, settings, volume })}\n`)
  } finally {
    await postgres.stop()
  }
}

/** Writes the section about volume from the figures of the last run. */
export function writeVolumePart() {
  const { date, minutes, stored, settings, volume } = JSON.parse(readFileSync(figuresFile, 'utf8'))
  const { node } = versions()
  const text = `## Volume

\`node packages/bench/run.mjs volume --rows ${stored}\`, ${date}, ${minutes.toFixed(0)} minutes. ${machine}; PostgreSQL ${settings.server_version}, Node ${node}.

Two servers on one PostgreSQL, one with nothing stored, one with rows over thirteen months, in turns: the median, and the range over ${extent.rounds} rounds of ${extent.seconds} s with
${connections} connections. Only the ratio is worth quoting: other work may run on the machine.

${volumeTables(volume, stored)}
`
  writeFileSync(new URL('../../parts/volume.md', import.meta.url), text)
}
