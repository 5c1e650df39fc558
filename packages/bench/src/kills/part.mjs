// @ts-check
import { readFileSync, writeFileSync } from 'node:fs'
import { summarize } from '../report/summary.mjs'
import { figure, table } from '../report/table.mjs'
import { figuresFile } from './bench.mjs'

/** Writes the section about faults from the figures of the last run. */
export function writeFaultsPart() {
  /** @type {import('./bench.mjs').Run} */
  const run = JSON.parse(readFileSync(figuresFile, 'utf8'))
  writeFileSync(new URL('../../parts/faults.md', import.meta.url), faultsPart(run))
}

/** @param {import('./bench.mjs').Run} run */
function faultsPart({ date, minutes, machine, node, visitors, rounds, lostInTheEnd }) {
  const sum = (/** @type {typeof rounds} */ some, /** @type {'acknowledged' | 'again' | 'known' | 'lost'} */ key) =>
    some.reduce((total, round) => total + round[key], 0).toLocaleString('en-US')
  const victims = [...new Set(rounds.map(({ victim }) => victim))]
  const row = (/** @type {string} */ title, /** @type {typeof rounds} */ some) => [
    title,
    String(some.length),
    sum(some, 'acknowledged'),
    sum(some, 'again'),
    sum(some, 'known'),
    figure(summarize(some.map(({ away }) => away / 1000)), 1),
    sum(some, 'lost'),
  ]
  return `## Faults

\`node packages/bench/run.mjs kills --rounds ${rounds.length}\`, ${date}, ${minutes.toFixed(1)} minutes. ${machine}, Node ${node}.

While ${visitors} visitors post receipts to a server with its embedded PostgreSQL, something is ended with \`kill -9\` at a random moment, and started again. Who got no answer
sends the same again. Away is from the kill to the next acknowledgement, in seconds: the median, and the range.

${table(
  ['killed', 'rounds', 'acknowledged', 'sent again', 'of them stored before', 'away, s', 'lost'],
  [
    ...victims.map((victim) =>
      row(
        victim,
        rounds.filter((round) => round.victim === victim),
      ),
    ),
    row('all rounds', rounds),
  ],
)}

After each round every acknowledged receipt is in the export once, with the statement that was given out, and nothing else is; the export, log included, is verified by
\`assent verify --whole\` with the keys of before the first kill. After the last round all rounds were looked at once more: ${lostInTheEnd} lost. A kill ends processes, not the
machine: that what is acknowledged is on the disk is what the counts of syncs above are for.
`
}
