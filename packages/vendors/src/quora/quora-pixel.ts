import type { Vendor } from '@assent/core'
import { dispatchingStub } from '../dispatching-stub.js'

/** Quora Pixel. It has no consent call: after a loss only a reload ends it. */
export const quoraPixel: Vendor = {
  id: 'quora-pixel',
  categories: ['marketing'],
  hosts: [
    'a.quora.com', // unconfirmed
    'q.quora.com', // unconfirmed
  ],
  storage: [],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    const { global } = page
    global.qp ||= dispatchingStub('qp')
    global.qp('init', id)
    global.qp('track', 'ViewContent')
    page.script('https://a.quora.com/qevents.js')
  },
}
