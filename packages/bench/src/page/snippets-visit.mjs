// @ts-check
import { setTimeout as delay } from 'node:timers/promises'
import { press } from './press.mjs'
import { openVisit } from './visit.mjs'

const limit = 20_000

/**
 * A page with two hundred marked snippets, accepted: how long until the page answers, and until all have run.
 * @param {import('./bench.mjs').Setting} setting
 * @param {import('../peers/peer.mjs').Peer} peer
 * @param {import('./conditions.mjs').Condition} condition
 */
export async function snippetsVisit({ browser }, peer, condition) {
  if (!peer.verbs) return {}
  const visit = await openVisit(browser, condition)
  try {
    await visit.watchFromStart()
    await visit.go(`/${peer.id}/snippets`)
    await visit.within(`__probe.watch(${JSON.stringify(peer.verbs.banner)})`, limit)
    // Some can be seen before they can be answered.
    await delay(300)
    // The two-hundredth push is stamped where it happens, so that nobody has to look.
    await visit.run(
      'window.ran = []; window.ran.push = function (x) { Array.prototype.push.call(this, x); if (this.length === 200) window.ranAll?.(performance.now()) }',
    )
    const all = visit.within('new Promise((done) => { window.ranAll = done })', limit)
    const { paint, click } = await press(visit, peer.verbs.accept)
    return { acceptMany: paint, allRan: (await all) - click }
  } finally {
    await visit.close()
  }
}
