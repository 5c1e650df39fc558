import type { Vendor } from '@assent/core'
import { dispatchingStub } from '../dispatching-stub.js'

/** Outbrain Pixel. It has no consent call: after a loss only a reload ends it. */
export const outbrainPixel: Vendor = {
  id: 'outbrain-pixel',
  categories: ['marketing'],
  hosts: ['.outbrain.com', '.outbrainimg.com'],
  storage: [
    'outbrain_',
    'OB-USER-TOKEN=', // unconfirmed
  ],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    const { global } = page
    global.obApi ||= Object.assign(dispatchingStub('dispatch'), { version: '1.1', loaded: true, marketerId: id })
    global.obApi('track', 'PAGE_VIEW')
    page.script('https://amplify.outbrain.com/cp/obtp.js')
  },
}
