// @ts-check
import { setTimeout as delay } from 'node:timers/promises'
import { vendorHosts } from '../peers/tags.mjs'
import { press } from './press.mjs'
import { openVisit } from './visit.mjs'

/** How long nothing more is waited for, once the banner is there. */
const rest = 300
const limit = 20_000

/** Resolves a moment after the page has loaded, which it may have already. */
const loaded = `new Promise((done) => {
  const finish = () => setTimeout(done, ${rest})
  document.readyState === 'complete' ? finish() : addEventListener('load', finish)
})`

/**
 * A first visit that ends in a yes: when the banner's pixels could be seen, what the page's paints were, how soon the
 * page answered the click, and when the vendors were asked.
 * @param {import('./bench.mjs').Setting} setting
 * @param {import('../peers/peer.mjs').Peer} peer
 * @param {import('./conditions.mjs').Condition} condition
 */
export async function firstVisit({ browser, server }, peer, condition) {
  const visit = await openVisit(browser, condition)
  try {
    server.forget()
    await visit.watchFromStart()
    await visit.go(`/${peer.id}/article`)
    if (!peer.verbs) {
      await visit.within(loaded, limit)
      const { fcp, lcp, cls, longTasks } = await visit.run('__probe.report()')
      return { fcp, lcp, cls, longTasks }
    }
    const banner = JSON.stringify(peer.verbs.banner)
    const { visible, settled } = await visit.within(`__probe.watch(${banner})`, limit)
    await delay(rest)
    const { fcp, lcp, lcpInBanner, cls, longTasks } = await visit.run(`__probe.report(${banner})`)
    const pressed = await press(visit, peer.verbs.accept)
    const { arrivals, missing } = await server.asked(vendorHosts, limit)
    if (missing.length) throw new Error(`${peer.name}: not asked after accept: ${missing.join(', ')}`)
    const after = arrivals.map(({ at }) => at - pressed.at)
    return {
      visible,
      settled,
      fcp,
      lcp,
      lcpInBanner: Number(lcpInBanner),
      cls,
      longTasks,
      accept: pressed.paint,
      firstTag: Math.min(...after),
      lastTag: Math.max(...after),
    }
  } finally {
    await visit.close()
  }
}
