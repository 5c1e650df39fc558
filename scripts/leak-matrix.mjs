// Writes docs/leak-matrix.md from the browser tests' last run: what left the page, by way and moment, in each browser.
import { readFileSync, writeFileSync } from 'node:fs'

const moments = ['before a choice', 'after reject', 'after withdraw', 'after accept']
const words = { silent: '·', fetched: 'fetched, not run', asked: '**asked**', kept: '**kept**' }

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

const browsers = [...new Set(rows.map(({ browser }) => browser))].sort()
const grid = (head, body) => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...body.map((cells) => `| ${cells.join(' | ')} |`),
]
const nameOf = ({ group, name }) => `${group}: ${name}`
const namesOf = (chosen) => [...new Set(chosen.map(nameOf))]

/** What came of a row in every browser: one word where they agree. */
function cell(chosen, way, moment) {
  const found = browsers.map((browser) => chosen.find((row) => row.browser === browser && nameOf(row) === way))
  const said = found.map((row) => row && words[row.results[moment]])
  const known = [...new Set(said.filter(Boolean))]
  if (known.length < 2) return known[0] ?? ''
  return browsers.flatMap((browser, i) => (said[i] ? [`${said[i]} (${browser})`] : [])).join(', ')
}
const table = (chosen, title = 'way') =>
  grid(
    [title, ...moments],
    namesOf(chosen).map((way) => [way, ...moments.map((moment) => cell(chosen, way, moment))]),
  )

const full = rows.filter(({ file }) => file === 'assent-full.js')
const inMode = (mode) => full.filter((row) => (row.mode ?? 'known') === mode)
const held = inMode('known').filter(({ isHeld }) => isHeld)
const strict = inMode('strict').filter(({ isHeld }) => isHeld)
const gaps = inMode('known').filter(({ gap }) => gap)
const further = rows.filter((row) => row.file === 'assent.js' && row.open)
const reasons = [...new Set(gaps.map(({ gap }) => gap))]

/** How many ways let something out, of those that a browser has. */
const counted = (chosen) =>
  moments.map((moment) => {
    const tried = chosen.filter(({ results }) => moment in results)
    const out = tried.filter(({ results }) => results[moment] === 'asked')
    return tried.length ? `${out.length} of ${tried.length}` : ''
  })
const inChromium = (chosen) => chosen.filter(({ browser }) => browser === 'chromium')
const peers = [...new Set(rows.filter(({ mode }) => mode === 'peer').map(({ file }) => file))]
const beside = [
  ['Assent, `assent-full.js`', inMode('known').filter(({ group }) => group !== 'in storage')],
  ['Assent, `assent.js`', rows.filter(({ file }) => file === 'assent.js')],
  ...peers.map((peer) => [peer, rows.filter(({ file }) => file === peer)]),
].map(([name, chosen]) => [name, ...counted(inChromium(chosen))])

const modes = ['known', 'strict', 'declared', 'observe'].map((mode) => [
  `\`${mode}\``,
  ...counted(inChromium(inMode(mode)).filter(({ gap, group }) => !gap && group !== 'in storage')),
])

writeFileSync(
  'docs/leak-matrix.md',
  `${[
    '# Leak matrix',
    '',
    'Every way in which a page can ask a known vendor for something or keep something under its name, at every moment of consent, with the',
    'vendor unmarked. Each row first runs without Assent and must leak, else it proves nothing. The evidence is the log of the server that stands',
    'in for the vendor, read after the same way has reached the site itself, and what the browser has kept. Written by `npm run proof`; the ways are in',
    '`e2e/leak-matrix`. What is held is tried by every `npm test`.',
    '',
    `Tried in ${browsers.join(' and ')}; where they differ, the cell says so.`,
    '',
    '`·` nothing was asked. `fetched, not run`: the parser may fetch a script that stands in the markup before it can be held; it does not run.',
    'After accept an element is let through; a call that was refused before is not made again.',
    '',
    '## In short',
    '',
    'How many of the ways let something out, gaps included, each tool set up as its documentation says and nothing marked, in Chromium:',
    '',
    ...grid(['', ...moments], beside),
    '',
    'The modes of `assent-full.js`, without the gaps. In `strict` the ways ask a host that nobody knows, which stays held after a yes too.',
    '`declared` holds what the markup marks and nothing else; `observe` holds nothing and lists all.',
    '',
    ...grid(['mode', ...moments], modes),
    '',
    '## Held by assent-full.js',
    '',
    'In mode `known`. The tests fail if any of these leaves the page before a choice, after reject or after withdraw. `assent.js` holds all of them',
    'but those of the last section.',
    '',
    ...table(held),
    '',
    '## Held in strict',
    '',
    ...table(strict),
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
    'the browser happened to be stopped in time, and nothing is promised. It does not hold what is kept either: it clears it.',
    '',
    ...table(further),
  ].join('\n')}\n`,
)
console.log(
  `docs/leak-matrix.md: ${namesOf(held).length} held, ${namesOf(gaps).length} gaps, ${namesOf(further).length} by assent-full.js alone`,
)
