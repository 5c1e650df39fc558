// @ts-check
import { setTimeout as delay } from 'node:timers/promises'
import { fiveVendors, vendorHosts } from '../peers/tags.mjs'
import { conditions } from './conditions.mjs'
import { press } from './press.mjs'
import { openVisit } from './visit.mjs'

const limit = 20_000

/**
 * Refuses a peer that is not set up right: its banner's pixels must differ from the page without it, nothing may be
 * asked or run before a choice, a yes must ask every vendor and run every tag once, and a no none.
 * @param {import('./bench.mjs').Setting} setting
 * @param {import('../peers/peer.mjs').Peer} peer
 */
export async function verify({ browser, server }, peer) {
  const { verbs } = peer
  if (!verbs) return
  const banner = JSON.stringify(verbs.banner)
  const fail = (/** @type {string} */ what) => {
    throw new Error(`${peer.name} is not set up right: ${what}`)
  }
  let bare = ''
  for (const verb of /** @type {const} */ (['accept', 'reject'])) {
    const visit = await openVisit(browser, conditions.fast)
    try {
      server.forget()
      await visit.watchFromStart()
      if (!bare) {
        await visit.go('/none/article')
        await delay(700)
        bare = await picture()
      }
      await visit.go(`/${peer.id}/article`)
      await visit.within(`__probe.watch(${banner})`, limit)
      await delay(700)
      if (bare === (await picture())) fail('its banner changes nothing that can be seen')
      if (asked().length) fail(`${asked().join(', ')} was asked before a choice`)
      if (await visit.run('window.ran?.length')) fail('tags ran before a choice')
      await press(visit, verbs[verb])
      if (verb === 'accept') {
        const { missing } = await server.asked(vendorHosts, limit)
        if (missing.length) fail(`${missing.join(', ')} was not asked after a yes`)
      }
      await delay(1000)
      const ran = /** @type {string[]} */ ((await visit.run('window.ran')) ?? [])
      const wanted = verb === 'accept' ? fiveVendors.length : 0
      if (ran.length !== wanted || new Set(ran).size !== wanted)
        fail(`${ran.length} tags ran after ${verb}, not ${wanted}: ${ran.join(', ')}`)
      if (verb === 'reject' && asked().length) fail(`${asked().join(', ')} was asked after a no`)
      if (
        await visit.run(
          `Boolean(__probe.find(${banner})?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))`,
        )
      )
        fail(`its banner is still there after ${verb}`)
    } finally {
      await visit.close()
    }

    async function picture() {
      return (await visit.cdp.send('Page.captureScreenshot')).data
    }
  }

  function asked() {
    return server.arrivals().flatMap(({ host }) => (vendorHosts.includes(host) ? [host] : []))
  }
}
