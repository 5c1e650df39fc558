// @ts-check
import { pairwise, summarize } from './summary.mjs'

/**
 * @typedef {object} Run what `dist/page.json` holds
 * @property {boolean} quick
 * @property {string} date
 * @property {number} minutes
 * @property {string} machine
 * @property {string} chromium
 * @property {string} node
 * @property {{ id: string, name: string, version: string, setup: string }[]} peers
 * @property {Record<string, { banner: number, panel?: number, returning: number, requests: number }>} bytes
 * @property {Record<string, Record<string, number[]>>} samples
 */

/**
 * One figure of a table: how its heading reads, and what a peer has. Less is better, unless said otherwise.
 * @typedef {{ title: string, digits?: number, neutral?: boolean, of: (run: Run, peer: string) => number[] | undefined }} Figure
 */

/** A figure as it was measured. @param {string} name @param {string} title @param {number} [digits] @returns {Figure} */
const measured = (name, title, digits) => ({ title, digits, of: ({ samples }, peer) => samples[peer][name] })

/** What a peer adds to the page alone, round by round. @param {string} name @param {string} title @param {number} [digits] @returns {Figure} */
const added = (name, title, digits) => ({
  title,
  digits,
  of: ({ samples }, peer) =>
    peer === 'none' ? undefined : pairwise(samples[peer][name], samples.none[name], (ours, bare) => ours - bare),
})

/** Kilobytes added to the page alone. @param {'banner' | 'panel' | 'returning'} when @param {string} title @returns {Figure} */
const weight = (when, title) => ({
  title,
  digits: 1,
  of({ bytes }, peer) {
    const [ours, bare] = [bytes[peer]?.[when], bytes.none?.[when]]
    return peer === 'none' || ours === undefined || bare === undefined ? undefined : [(ours - bare) / 1024]
  },
})

export const figures = {
  bannerBytes: weight('banner', 'until the banner'),
  panelBytes: weight('panel', 'until the panel'),
  returningBytes: weight('returning', 'returning, empty cache'),
  requests: /** @type {Figure} */ ({
    title: 'files',
    neutral: true,
    of: ({ bytes }, peer) =>
      peer === 'none' || !bytes[peer] ? undefined : [bytes[peer].requests - bytes.none.requests],
  }),
  visible: measured('slow.visible', 'banner visible'),
  settled: measured('slow.settled', 'banner opaque and still'),
  fcp: measured('slow.fcp', 'first paint (FCP)'),
  lcp: measured('slow.lcp', 'largest paint (LCP)'),
  lcpInBanner: measured('slow.lcpInBanner', 'LCP is the banner'),
  cls: measured('slow.cls', 'layout shift (CLS)', 3),
  accept: measured('slow.accept', 'accept to next paint'),
  firstTag: measured('slow.firstTag', 'accept to first vendor asked'),
  lastTag: measured('slow.lastTag', 'accept to all vendors asked'),
  panelPaint: measured('slow.panelPaint', 'panel to next paint'),
  panelVisible: measured('slow.panelVisible', 'panel visible'),
  mainThread: added('slow.mainThread', 'main thread added'),
  script: added('slow.script', 'of it script'),
  layout: added('slow.layout', 'of it style and layout'),
  fastVisible: measured('fast.visible', 'banner visible'),
  fastFcp: measured('fast.fcp', 'FCP'),
  fastAccept: measured('fast.accept', 'accept to next paint', 1),
  fastPanel: measured('fast.panelVisible', 'panel visible'),
  fastLastTag: measured('fast.lastTag', 'accept to all vendors asked'),
  fastMainThread: added('fast.mainThread', 'main thread added', 1),
  heap: added('fast.heap', 'heap added, KB'),
  fastLongTasks: measured('fast.longTasks', 'long tasks'),
  fourMainThread: added('fast4.mainThread', 'main thread added'),
  fourReject: measured('fast4.reject', 'reject to next paint'),
  manyAccept: measured('fast4.acceptMany', '200 snippets: accept to next paint'),
  manyAll: measured('fast4.allRan', '200 snippets: all have run'),
  nodes: added('fast.nodes', '10,000 elements: main thread added'),
  nodesScript: added('fast.nodesScript', 'of it script'),
  sixTasks: measured('fast6.tasks', 'long tasks'),
  sixOwn: measured('fast6.ownTasks', 'of its own'),
  sixOwnLongest: measured('fast6.ownLongest', 'its longest in one task'),
  sixOwnScript: measured('fast6.ownScript', 'its scripts, all told'),
  sixAccept: measured('fast6.accept', 'accept to next paint'),
}

/** The middle and spread of a figure. @param {Figure} figure @param {Run} run @param {string} peer */
export const summaryOf = (figure, run, peer) => summarize(figure.of(run, peer))
