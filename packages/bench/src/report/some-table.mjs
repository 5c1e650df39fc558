// @ts-check
import { readFileSync } from 'node:fs'
import { someFile } from '../page/bench.mjs'
import { figures, summaryOf } from './figures.mjs'
import { ratio } from './summary.mjs'
import { figure, table } from './table.mjs'

/** Every figure of the last run of a part: a column a peer, and Assent's ratio to each. */
export function someTable() {
  /** @type {import('./figures.mjs').Run} */
  const run = JSON.parse(readFileSync(someFile, 'utf8'))
  const peers = run.peers.filter(({ id }) => id !== 'none')
  const others = run.samples.assent ? peers.filter(({ id }) => id !== 'assent') : []
  const rows = Object.entries(figures).flatMap(([key, each]) => {
    const cells = peers.map(({ id }) => figure(summaryOf(each, run, id), each.digits))
    const ratios = others.map(({ id }) => figure(ratio(each.of(run, 'assent'), each.of(run, id)), 2))
    return cells.every((cell) => cell === '–') ? [] : [[key, ...cells, ...ratios]]
  })
  return table(['', ...peers.map(({ name }) => name), ...others.map(({ name }) => `to ${name}`)], rows)
}
