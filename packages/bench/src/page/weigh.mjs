// @ts-check
import { setTimeout as delay } from 'node:timers/promises'
import { conditions } from './conditions.mjs'
import { press } from './press.mjs'
import { siteHost } from './site.mjs'
import { openVisit } from './visit.mjs'

const rest = 600
const limit = 20_000

/**
 * What crosses the wire from the site, headers and page included: until the banner is there, until the panel has been
 * opened, and for a visitor who has answered and whose cache is empty. Exact, so it is done once.
 * @param {import('./bench.mjs').Setting} setting
 * @param {import('../peers/peer.mjs').Peer} peer
 */
export async function weigh({ browser }, peer) {
  const visit = await openVisit(browser, conditions.fast)
  /** @type {Map<string, string>} */
  const urls = new Map()
  let bytes = 0
  /** @type {Set<string>} */
  let files = new Set()
  visit.cdp.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url))
  visit.cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const url = new URL(urls.get(requestId) ?? 'about:blank')
    if (url.hostname !== siteHost) return
    bytes += encodedDataLength
    files.add(url.pathname)
  })
  try {
    await visit.watchFromStart()
    await visit.go(`/${peer.id}/article`)
    if (!peer.verbs) {
      await delay(2 * rest)
      return { banner: bytes, panel: bytes, returning: bytes, requests: files.size }
    }
    await visit.within(`__probe.watch(${JSON.stringify(peer.verbs.banner)})`, limit)
    await delay(rest)
    const banner = bytes
    const requests = files.size
    await press(visit, peer.verbs.accept)
    await delay(rest)
    await visit.cdp.send('Network.clearBrowserCache')
    bytes = 0
    files = new Set()
    await visit.go(`/${peer.id}/article`)
    await delay(3 * rest)
    return { banner, panel: await untilPanel(), returning: bytes, requests }
  } finally {
    await visit.close()
  }

  async function untilPanel() {
    const returning = bytes
    if (!peer.verbs?.openPanel || !peer.verbs.panel) return undefined
    await visit.cdp.send('Network.clearBrowserCookies')
    await visit.run('localStorage.clear()')
    await visit.cdp.send('Network.clearBrowserCache')
    bytes = 0
    await visit.go(`/${peer.id}/article`)
    await visit.within(`__probe.watch(${JSON.stringify(peer.verbs.banner)})`, limit)
    await delay(rest)
    const seen = visit.within(`__probe.watch(${JSON.stringify(peer.verbs.panel)})`, limit)
    await press(visit, peer.verbs.openPanel)
    await seen
    await delay(rest)
    const panel = bytes
    bytes = returning
    return panel
  }
}
