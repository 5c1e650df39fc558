// @ts-check
import { setTimeout as delay } from 'node:timers/promises'
import { press } from './press.mjs'
import { openVisit } from './visit.mjs'

/**
 * A first visit that nobody looks at: what the main thread did until the horizon, and the heap then. Only afterwards
 * is the probe put in, and the panel opened or the question refused.
 * @param {import('./bench.mjs').Setting} setting
 * @param {import('../peers/peer.mjs').Peer} peer
 * @param {import('./conditions.mjs').Condition} condition
 * @param {'panel' | 'reject'} ending
 */
export async function undisturbedVisit({ browser }, peer, condition, ending) {
  const visit = await openVisit(browser, condition)
  try {
    const before = await visit.metrics()
    await visit.go(`/${peer.id}/article`)
    await delay(condition.horizon)
    const after = await visit.metrics()
    await visit.cdp.send('HeapProfiler.collectGarbage')
    const { JSHeapUsedSize } = await visit.metrics()
    const spent = (/** @type {string} */ name) => (after[name] - before[name]) * 1000
    const cost = {
      mainThread: spent('TaskDuration'),
      script: spent('ScriptDuration'),
      layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
      heap: JSHeapUsedSize / 1024,
    }
    const { verbs } = peer
    if (!verbs) return cost
    await visit.watchFromHere()
    await visit.within(`__probe.watch(${JSON.stringify(verbs.banner)})`, 20_000)
    if (ending === 'reject') return { ...cost, reject: (await press(visit, verbs.reject)).paint }
    if (!verbs.openPanel || !verbs.panel) return cost
    const seen = visit.within(`__probe.watch(${JSON.stringify(verbs.panel)})`, 20_000)
    const { paint, click } = await press(visit, verbs.openPanel)
    const { visible, settled } = await seen
    return { ...cost, panelPaint: paint, panelVisible: visible - click, panelSettled: settled - click }
  } finally {
    await visit.close()
  }
}
