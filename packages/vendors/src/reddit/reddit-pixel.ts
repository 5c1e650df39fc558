import type { Vendor } from '@assent/core'
import { dispatchingStub } from '../dispatching-stub.js'

/** Reddit Pixel. Its call is for its own cookies alone: after a loss only a reload ends it. */
export const redditPixel: Vendor = {
  id: 'reddit-pixel',
  categories: ['marketing'],
  hosts: [
    'www.redditstatic.com/ads/',
    'alb.reddit.com', // unconfirmed
    'pixel-config.reddit.com', // unconfirmed
  ],
  storage: ['_rdt_'],
  update({ global }, grants) {
    global.rdt?.(grants['reddit-pixel'] === 'granted' ? 'enableFirstPartyCookies' : 'disableFirstPartyCookies')
  },
  load(page, { id }) {
    const { global } = page
    global.rdt ||= dispatchingStub('sendEvent', 'callQueue')
    global.rdt('init', id)
    global.rdt('track', 'PageVisit')
    page.script('https://www.redditstatic.com/ads/pixel.js')
  },
}
