// Writes docs/leak-matrix.md from the browser tests' last run: what left the page, by way and moment, in each browser.
import { readFileSync, writeFileSync } from 'node:fs'

const moments = ['before a choice', 'after reject', 'after withdraw', 'after accept']
const words = { silent: '·', fetched: 'fetched, not run', asked: '**asked**' }

const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
const { suites } = JSON.parse(readFileSync('test-results/e2e.json', 'utf8'))
const rows = suites
  .flatMap(specs)
  .flatMap((spec) =>
    spec.tests.flatMap(({ projectName, annotations }) =>
      annotations.flatMap(({ type, description }) =>
        type === 'matrix' ? [{ browser: projectName, ...JSON.parse(description) }] : [],
      ),
    ),
  )
if (!rows.length) throw new Error('test-results/e2e.json has no run of e2e/leak-matrix: npm run proof')

const table = (chosen) => [
  `| way | browser | ${moments.join(' | ')} |`,
  `| --- | --- | ${moments.map(() => '---').join(' | ')} |`,
  ...chosen.map(
    ({ group, name, browser, results }) =>
      `| ${group}: ${name} | ${browser} | ${moments.map((moment) => words[results[moment]]).join(' | ')} |`,
  ),
]
const by = (wanted) => rows.filter(({ file }) => file === wanted)
const held = by('assent-full.js').filter(({ isHeld }) => isHeld)
const gaps = by('assent-full.js').filter(({ gap }) => gap)
const further = by('assent.js').filter((row) => row.open)
const reasons = [...new Set(gaps.map(({ gap }) => gap))]

writeFileSync(
  'docs/leak-matrix.md',
  `${[
    '# Leak matrix',
    '',
    'Every way in which a page can ask a known vendor for something, at every moment of consent, in mode `known` with the vendor unmarked. Each',
    'row first runs without Assent and must leak, else it proves nothing. The evidence is the log of the server that stands in for the vendor,',
    'read after the same way has reached the site itself. Written by `npm run proof`; the ways are in `e2e/leak-matrix`. What is held is tried by every `npm test`.',
    '',
    '`·` nothing was asked. `fetched, not run`: the parser may fetch a script that stands in the markup before it can be held; it does not run.',
    'After accept an element is let through; a call that was refused before is not made again.',
    '',
    '## Held by assent-full.js',
    '',
    'The tests fail if any of these leaves the page before a choice, after reject or after withdraw. `assent.js` holds all of them but those of the',
    'last section.',
    '',
    ...table(held),
    '',
    '## Gaps of any script in a page',
    '',
    ...reasons.map((reason) => `- ${reason}`),
    '',
    ...table(gaps),
    '',
    '## Held by assent-full.js alone',
    '',
    'What `assent.js`, the smaller tag, lets pass when a script of the page asks by these ways, unmarked. Where a cell says nothing was asked,',
    'the browser happened to be stopped in time, and nothing is promised.',
    '',
    ...table(further),
  ].join('\n')}\n`,
)
console.log(`docs/leak-matrix.md: ${held.length} held, ${gaps.length} gaps, ${further.length} by assent-full.js alone`)
