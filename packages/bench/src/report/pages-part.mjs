// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { gesture } from '../page/press.mjs'
import { vendorLatency } from '../page/server.mjs'
import { bars } from './bars.mjs'
import { figures, summaryOf } from './figures.mjs'
import { promises } from './promises.mjs'
import { figure, table } from './table.mjs'
import { worse } from './worse.mjs'

const repository = new URL('../../../../', import.meta.url)

/** @typedef {keyof typeof figures} Key */

/** @type {readonly { file: string, title: string, unit: string, of: Key }[]} */
const pictures = [
  { file: 'bench-bytes.svg', title: 'Added until the banner is painted', unit: 'KB', of: 'bannerBytes' },
  { file: 'bench-banner.svg', title: 'Banner visible, slow 4G, 4× slower CPU', unit: 'ms', of: 'visible' },
  {
    file: 'bench-tags.svg',
    title: 'Accept to all five vendors asked, slow 4G, 4× slower CPU',
    unit: 'ms',
    of: 'lastTag',
  },
  { file: 'bench-thread.svg', title: 'Main thread added, slow 4G, 4× slower CPU', unit: 'ms', of: 'mainThread' },
]

/** Writes the section about pages, and its pictures, from the figures of the last run. */
export function writePagesPart() {
  /** @type {import('./figures.mjs').Run} */
  const run = JSON.parse(readFileSync(new URL('packages/bench/dist/page.json', repository), 'utf8'))
  mkdirSync(new URL('docs/images/', repository), { recursive: true })
  for (const { file, title, unit, of } of pictures) {
    const lines = run.peers.flatMap(({ id, name }) => {
      const summary = summaryOf(figures[of], run, id)
      return summary ? [{ name, summary }] : []
    })
    writeFileSync(new URL(`docs/images/${file}`, repository), bars(title, unit, lines))
  }
  writeFileSync(new URL('packages/bench/parts/pages.md', repository), pagesPart(run))
}

/** @param {import('./figures.mjs').Run} run */
function pagesPart(run) {
  const rows = (/** @type {readonly Key[]} */ ...keys) =>
    table(
      ['', ...keys.map((key) => figures[key].title)],
      run.peers.flatMap(({ id, name }) => {
        const cells = keys.map((key) => figure(summaryOf(figures[key], run, id), figures[key].digits))
        return cells.every((cell) => cell === '–') ? [] : [[name, ...cells]]
      }),
    )
  const picture = (/** @type {number} */ i) => `![${pictures[i].title}](images/${pictures[i].file})`
  const rounds = run.samples.assent['slow.visible'].length
  const others = run.samples.assent['fast.visible'].length

  return `## Pages

${run.quick ? '**From a quick run: one round, while other work ran on the machine. No figure of time here is worth quoting.**\n\n' : ''}\`node packages/bench/run.mjs page\`${run.quick ? ' with `--quick`' : ''}, ${run.date}, ${run.minutes.toFixed(0)} minutes. ${run.machine}; Chromium ${run.chromium}, Node ${run.node}.

Times are milliseconds: the median, and the range over ${rounds} round${rounds > 1 ? 's' : ''} on slow 4G and ${others} elsewhere. In each round every peer has its turn.
A ratio is the median of the rounds' own ratios. Less is better throughout.

### Against what was promised

Slow 4G and a 4× slower CPU, except where said; promised is what the design says, against vanilla-cookieconsent as its documentation sets it up.

${promises(run)}

### Where Assent is worse

Each figure in which Assent's median is higher by more than 2 %, and than whose:

${worse(run, [
  ['kilobytes until the banner', 'bannerBytes'],
  ['kilobytes until the panel', 'panelBytes'],
  ['kilobytes, returning', 'returningBytes'],
  ['banner visible, slow 4G', 'visible'],
  ['banner opaque and still, slow 4G', 'settled'],
  ['first paint, slow 4G', 'fcp'],
  ['largest paint, slow 4G', 'lcp'],
  ['accept to next paint, slow 4G', 'accept'],
  ['accept to first vendor asked, slow 4G', 'firstTag'],
  ['accept to all vendors asked, slow 4G', 'lastTag'],
  ['panel visible, slow 4G', 'panelVisible'],
  ['main thread added, slow 4G', 'mainThread'],
  ['main thread added, CPU as it is', 'fastMainThread'],
  ['heap added', 'heap'],
  ['reject to next paint, 4×', 'fourReject'],
  ['200 snippets, accept to next paint', 'manyAccept'],
  ['200 snippets, all have run', 'manyAll'],
  ['10,000 elements, main thread added', 'nodes'],
  ['10,000 elements, script', 'nodesScript'],
  ['its scripts, all told, 6×', 'sixOwnScript'],
])}

### Weight

Kilobytes (1,024 bytes) on the wire that the page alone does not have: headers and markup included, every file Brotli 11, whoever's it is.

${picture(0)}

${rows('bannerBytes', 'panelBytes', 'returningBytes', 'requests')}

### Slow 4G, 4× slower CPU

${picture(1)}

${rows('visible', 'settled', 'fcp', 'lcp', 'lcpInBanner', 'cls')}

${picture(2)}

${rows('accept', 'firstTag', 'lastTag', 'panelPaint', 'panelVisible')}

${picture(3)}

${rows('mainThread', 'script', 'layout')}

### Loopback, CPU as it is

${rows('fastVisible', 'fastFcp', 'fastAccept', 'fastLastTag', 'fastPanel')}

${rows('fastMainThread', 'heap', 'fastLongTasks', 'nodes', 'nodesScript')}

### Loopback, 4× slower CPU

${rows('fourMainThread', 'fourReject', 'manyAccept', 'manyAll')}

### Loopback, 6× slower CPU

${rows('sixTasks', 'sixOwn', 'sixOwnLongest', 'sixOwnScript', 'sixAccept')}

### How

- **Peers**, each verified before it is measured (its banner changes pixels; nothing is asked or run before a choice; a yes runs every tag once, a no none):
${run.peers.map(({ name, version, setup }) => `  - ${name}${version ? ` ${version}` : ''}: ${setup}.`).join('\n')}
- **Page**: a heading, a picture, fourteen paragraphs, and five vendors, each a file and a snippet; 412 × 823 pixels. HTTP/2 over TLS on loopback; each visit with a fresh profile, its connection to the site already open and its window come to rest.
- Assent in the page, and the one-file form of vanilla-cookieconsent, are measured on slow 4G alone: they differ in how they arrive, and in nothing else.
- **Slow 4G**: DevTools' figures by CDP, 562.5 ms a request, 1.44 Mbit/s down. A file's body is sent a few milliseconds after its headers: what comes along with them is counted twice by the emulation. Vendors' hosts are stand-ins on loopback that answer after ${vendorLatency} ms.
- **Visible**: the first frame in which at least half of the banner is in the window, on top at its middle, and a tenth opaque by computed style, looked at in every frame and stamped after it; *opaque and still* when that is 0.99 and it has stopped moving.
- **To next paint**: from the click's own time stamp to the first task after the next frame. The pointer rests on the button ${gesture.rest} ms and is down for ${gesture.down} ms first, so what is fetched on hover has that long.
- **Vendors asked**: from the click to the arrival of the first request at each of the five hosts.
- **Main thread added**: task time of the renderer's main thread on its own clock until a fixed time after navigation, with no probe in the page, less that of the page alone in the same round.
- **Long tasks**: longer than 50 ms. At 6× from a trace, on the thread's own clock; elsewhere as the page is told; *of its own* when the peer's files, or its code in the page, ran in one for 50 ms or more.
- **10,000 elements**: inserted by the page while the question stands, five hundred a frame, layout included; one in a hundred is a script or a frame from an unknown host, which no peer holds.
`
}
