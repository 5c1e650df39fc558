import type { Vendor } from '@assent/core'
import { stub } from '../stub.js'

/** Meta Pixel. While it is revoked it holds what it would send: developers.facebook.com/docs/meta-pixel/implementation/gdpr. */
export const metaPixel: Vendor = {
  id: 'meta-pixel',
  categories: ['marketing'],
  stops: true,
  // Not all of facebook.com: share links, plugins and sign-in are not the Pixel's.
  hosts: ['connect.facebook.net', 'www.facebook.com/tr'],
  storage: [
    '_fbp=',
    '_fbc=',
    'lastExternalReferrer', // unconfirmed
  ],
  update({ global }, grants) {
    global.fbq?.('consent', grants['meta-pixel'] === 'granted' ? 'grant' : 'revoke')
  },
  load(page, { id }) {
    const { global } = page
    if (!global.fbq) {
      // biome-ignore lint/suspicious/noExplicitAny: the function carries its own queue
      const fbq: any = stub((args) => (fbq.callMethod ? fbq.callMethod.apply(fbq, args) : fbq.queue.push(args)))
      global.fbq = fbq
      global._fbq ||= fbq
      Object.assign(fbq, { push: fbq, loaded: true, version: '2.0', queue: [] })
      page.script('https://connect.facebook.net/en_US/fbevents.js')
    }
    global.fbq('consent', 'grant')
    global.fbq('init', id)
    global.fbq('track', 'PageView')
  },
}
