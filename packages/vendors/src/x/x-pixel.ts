import type { Vendor } from '@assent/core'
import { dispatchingStub } from '../dispatching-stub.js'

/**
 * X Pixel. It has no consent call: after a loss only a reload ends it. Restricted data use goes with the id: business.x.com/en/help,
 * “Restricted data use guide”.
 */
export const xPixel: Vendor = {
  id: 'x-pixel',
  categories: ['marketing'],
  hosts: [
    'static.ads-twitter.com',
    'analytics.twitter.com',
    't.co/i/adsct', // unconfirmed
    't.co/1/i/adsct', // unconfirmed
    'ads-api.x.com', // unconfirmed
  ],
  storage: [
    '_twclid=', // unconfirmed
    'twclid=', // unconfirmed
  ],
  load(page, { id, limitedDataUse }) {
    const { global } = page
    global.twq ||= Object.assign(dispatchingStub('exe'), { version: '1.1' })
    global.twq('config', id, ...(limitedDataUse === true ? [{ restricted_data_use: 'restrict_optimization' }] : []))
    page.script('https://static.ads-twitter.com/uwt.js')
  },
}
