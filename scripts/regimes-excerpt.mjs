// Writes what pages and receipts need of the table of regimes: node scripts/regimes-excerpt.mjs, after a build. A test holds them
// together.
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

const source = (type, doc, name, value) => `// Written by scripts/regimes-excerpt.mjs from regimes/.
import type { RegimeRow } from './regime.js'

/** ${doc} */
// biome-ignore format: as the script writes it
export const ${name}: ${type} = ${JSON.stringify(value)}
`

/** Brings together what says the same: the rows, each with the places of all that had its key. */
function merge(lines, rowOf) {
  const rows = new Map()
  for (const line of lines) {
    const key = JSON.stringify(rowOf(line))
    rows.set(key, [...(rows.get(key) ?? []), ...line.places.split(' ')])
  }
  return [...rows].map(([key, places]) => [places.sort().join(' '), JSON.parse(key)])
}

/** `page-regimes.ts`: what decides in the page, a row for all places that agree. */
export function pageRegimes(regimes) {
  const rows = merge(regimes, ({ model, acts = {}, gpc, notice, months }) => ({
    model,
    ...(Object.keys(acts).length && { acts }),
    ...(gpc && { gpc }),
    ...(notice && { notice }),
    ...(months !== 6 && { months }),
  })).map(([places, row]) => ({ ...row, places }))
  // The order that compresses best.
  rows.sort((a, b) => (a.places < b.places ? -1 : 1))
  return source(
    'readonly RegimeRow[]',
    'What of the table decides in the page: a row for all places that agree.',
    'pageRegimes',
    rows,
  )
}

/** `page-laws.ts`: the law of each place whose line is confirmed. */
export function pageLaws(regimes) {
  const known = regimes.filter(({ law, confirmed }) => law && confirmed)
  return source(
    "Readonly<Record<RegimeRow['places'], string>>",
    'The laws that are confirmed, by the places they hold in.',
    'pageLaws',
    Object.fromEntries(merge(known, ({ law }) => law)),
  )
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { regimes } = await import('../packages/core/dist/regimes/index.js')
  writeFileSync('packages/core/src/page-regimes.ts', pageRegimes(regimes))
  writeFileSync('packages/core/src/page-laws.ts', pageLaws(regimes))
}
