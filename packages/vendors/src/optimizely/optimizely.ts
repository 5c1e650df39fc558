import type { Vendor } from '@assent/core'

/** Optimizely Web Experimentation. */
export const optimizelyAdapter: Vendor = {
  id: 'optimizely',
  categories: ['analytics'],
  hosts: ['.optimizely.com'],
  storage: [
    'optimizelyEndUserId=',
    'optimizelyRedirectData=',
    'optimizelyDomainTestCookie=',
    'optimizely_data', // unconfirmed
  ],
  load(page, { id }) {
    page.script(`https://cdn.optimizely.com/js/${encodeURIComponent(id)}.js`) // unconfirmed
  },
}
