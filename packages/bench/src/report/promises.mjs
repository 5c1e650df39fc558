// @ts-check
import { figures, summaryOf } from './figures.mjs'
import { ratio } from './summary.mjs'
import { figure, table } from './table.mjs'

const [ours, theirs, oneFile] = ['assent', 'vanilla-cookieconsent', 'vanilla-cookieconsent-bundled']
const inPage = 'assent-baked'

/** @type {readonly { title: string, of: import('./figures.mjs').Figure, most: number, form?: string }[]} */
const ratios = [
  { title: 'banner visible', of: figures.visible, most: 0.7 },
  { title: 'banner visible, Assent in the page', of: figures.visible, most: 0.7, form: inPage },
  { title: 'accept to next paint', of: figures.accept, most: 0.8 },
  { title: 'panel visible, from the click', of: figures.panelVisible, most: 0.6 },
  { title: 'panel to next paint', of: figures.panelPaint, most: 0.6 },
  { title: 'accept to all vendors asked', of: figures.lastTag, most: 0.1 },
  { title: 'main thread added', of: figures.mainThread, most: 0.6 },
]

/** @type {readonly { title: string, of: import('./figures.mjs').Figure, digits?: number }[]} */
const zeros = [
  { title: 'long tasks of its own, 6× slower CPU', of: figures.sixOwn },
  { title: 'layout shift, slow 4G', of: figures.cls, digits: 3 },
  { title: 'visits in which the largest paint was the banner', of: figures.lcpInBanner },
]

/** What was promised, beside what was measured. @param {import('./figures.mjs').Run} run */
export function promises(run) {
  const compared = ratios.map(({ title, of, most, form = ours }) => {
    const against = (/** @type {string} */ peer) => ratio(of.of(run, form), of.of(run, peer))
    const found = against(theirs)
    return [
      title,
      figure(summaryOf(of, run, form)),
      figure(summaryOf(of, run, theirs)),
      figure(found, 2),
      `≤ ${most}`,
      found ? (found.median <= most ? 'yes' : '**no**') : '–',
      figure(against(oneFile), 2),
    ]
  })
  const counted = zeros.map(({ title, of, digits = 0 }) => {
    const found = summaryOf(of, run, ours)
    return [
      title,
      figure(found, digits),
      figure(summaryOf(of, run, theirs), digits),
      '–',
      '0',
      found ? (found.high === 0 ? 'yes' : '**no**') : '–',
      '–',
    ]
  })
  return table(
    ['', 'Assent', 'vanilla-cookieconsent', 'ratio', 'promised', 'within', 'ratio to its one-file form'],
    [...compared, ...counted],
  )
}
