// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { ratio, summarize } from '../report/summary.mjs'
import { figure, table } from '../report/table.mjs'
import { aboutLoad, figuresFile } from './bench.mjs'

/** @typedef {import('./bench.mjs').Figures & { quick: boolean, busy: number, date: string, minutes: number }} Run */
/** @typedef {import('./rounds.mjs').Turn} Turn */

/** Writes the section about the receipts server from the figures of the last run. */
export function writeReceiptsPart() {
  /** @type {Run} */
  const run = JSON.parse(readFileSync(figuresFile, 'utf8'))
  writeFileSync(new URL('../../parts/receipts.md', import.meta.url), receiptsPart(run))
}

/** One figure of each turn. */
export const of = (/** @type {readonly Turn[]} */ turns, /** @type {keyof Turn} */ key) =>
  turns.map((turn) => turn[key])
export const thousands = (/** @type {number} */ value) => value.toLocaleString('en-US')

/** @param {Run} run */
function receiptsPart(run) {
  const { peers, memory, slow, settings, versions, extent } = run
  const { rounds, seconds } = extent
  return `## Receipts server

${aboutLoad(run.busy)}\`node packages/bench/run.mjs receipts${run.quick ? ' --quick' : ''}\`, ${run.date}, ${run.minutes.toFixed(0)} minutes. ${run.machine}; PostgreSQL ${settings.server_version}, Node ${versions.node}, Hono ${versions.hono}, pg ${versions.pg}.

${run.connections} connections, each sending the next receipt when the last is answered; client, server and PostgreSQL share the machine. Every answer is looked at: one
that is not a stored receipt ends the run. The median, and the range over ${rounds} rounds of ${seconds} s; in each round every server has its turn.

### Against what was promised

${promises(run)}

### Writing

${table(
  [
    '',
    'acknowledged a second',
    'p50, ms',
    'p99, ms',
    'slowest, ms',
    'syncs of the log a second',
    'acknowledged a sync',
    'a sync, ms',
  ],
  [
    ['bare control', ...writing(peers.control)],
    [`Assent ${versions.assent}`, ...writing(peers.assent)],
    [`c15t ${versions.c15t}`, ...writing(peers.c15t)],
  ],
)}

Acknowledged means on disk: \`fsync\` ${settings.fsync}, \`synchronous_commit\` ${settings.synchronous_commit}, \`full_page_writes\` ${settings.full_page_writes}, \`wal_sync_method\` ${settings.wal_sync_method}, asserted by the bench and by the
server at its start. Syncs are PostgreSQL's own count (\`pg_stat_io\`, object \`wal\`). After the last acknowledgement of a turn the log had everything within
${figure(summarize(of(peers.assent, 'sequenced')))} ms.

### Memory

Over ${thousands(memory.count)} receipts, ${memory.rate.toFixed(0)} a second: the server's process held ${memory.before.toFixed(0)} MB at its start, ${memory.tenth.toFixed(0)} MB after a tenth of the time, at most ${memory.most.toFixed(0)} MB, and ${memory.after.toFixed(0)} MB at the end.

### A database that stands still

The table of receipts was locked for ${slow.seconds} s, while fifty visitors posted one receipt each and ${thousands(slow.posted - 50)} came in lists of a hundred. The first 503, with \`Retry-After\`, came
${Number.isFinite(slow.firstRefusal) ? `after ${slow.firstRefusal.toFixed(0)} ms` : 'never'}; ${slow.refused} posts of one and ${slow.refusedLists} lists were refused and sent again when it said. The longest answer took ${(slow.longest / 1000).toFixed(1)} s. ${slow.recovered.toFixed(0)} ms after the lock was gone the first
receipt was stored, and in the end all ${thousands(slow.acknowledged)} were, each once.

### How

- **Bare control**: a Hono app that parses the record, hashes it (SHA-256), signs the hash (Ed25519) and writes it to one table in groups, as Assent does. No schema, no log, no limits.
- **Assent**: as its README says for an outside PostgreSQL. One receipt a request, each a new id and a new subject, about 1 KB. Its sequencer runs meanwhile. It signs
  once for each group it writes, and gives each receipt its way to what was signed ([why](decisions/statements.md)); the control signs each record.
- **c15t**: \`@c15t/backend\` as its self-hosting pages say: Kysely on pg's default pool, tables by its own migrator, log turned down to errors; \`POST /subjects\` as its own client
  sends it, each of a new subject. It neither signs nor logs, and its records are smaller.
- **PostgreSQL**: the server's embedded one with its settings; a database for each. Its log is filled once before the rounds, so that it writes into files it
  has: during its first gigabyte it makes one of 16 MB every second, and every write waits for that.
`
}

/** Rate, times and syncs of turns, as cells of a table. @param {readonly Turn[]} turns */
export function writing(turns) {
  const per = (/** @type {(turn: Turn) => number} */ make, digits = 1) => figure(summarize(turns.map(make)), digits)
  return [
    per(({ rate }) => rate, 0),
    per(({ p50 }) => p50),
    per(({ p99 }) => p99),
    per(({ slowest }) => slowest, 0),
    per(({ syncs, seconds }) => syncs / seconds, 0),
    per(({ count, syncs }) => count / syncs),
    per(({ syncTime, syncs }) => syncTime / syncs, 2),
  ]
}

/** @param {Run} run */
function promises({ peers }) {
  const rate = (/** @type {readonly Turn[]} */ turns) => of(turns, 'rate')
  const [control, c15t, p99] = [
    ratio(rate(peers.assent), rate(peers.control)),
    ratio(rate(peers.assent), rate(peers.c15t)),
    summarize(of(peers.assent, 'p99')),
  ]
  const says = (/** @type {boolean} */ kept) => (kept ? 'yes' : '**no**')
  return table(
    ['', 'measured', 'promised', 'within'],
    [
      ['rate, to the bare control', figure(control, 2), '≥ 0.7', says(!!control && control.median >= 0.7)],
      ['rate, to c15t', figure(c15t, 1), '≥ 15', says(!!c15t && c15t.median >= 15)],
      ['p99, ms', figure(p99, 1), '< 50', says(!!p99 && p99.median < 50)],
    ],
  )
}
