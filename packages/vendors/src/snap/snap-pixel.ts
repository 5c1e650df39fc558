import type { Vendor } from '@assent/core'
import { dispatchingStub } from '../dispatching-stub.js'

/** Snap Pixel. It has no consent call: after a loss only a reload ends it. */
export const snapPixel: Vendor = {
  id: 'snap-pixel',
  categories: ['marketing'],
  hosts: [
    'sc-static.net',
    'tr.snapchat.com',
    'tr6.snapchat.com', // unconfirmed
  ],
  storage: [
    '_scid',
    '_schn=',
    '_sctr=', // unconfirmed
  ],
  load(page, { id }) {
    const { global } = page
    if (!global.snaptr) {
      const snaptr = dispatchingStub('handleRequest')
      global.snaptr = global._snaptr = Object.assign(snaptr, { push: snaptr, loaded: true, version: '1.0' })
    }
    global.snaptr('init', id)
    global.snaptr('track', 'PAGE_VIEW')
    page.script('https://sc-static.net/scevent.min.js')
  },
}
