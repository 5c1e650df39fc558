import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Heap. */
export const aboutHeap: readonly VendorAbout[] = [
  {
    id: 'heap',
    name: 'Heap',
    purpose: vendorPurpose.heatmaps,
    privacyPolicy: 'https://www.heap.io/privacy',
    cookies: [
      { name: '_hp2_id.*', purpose: cookiePurpose.visitor, duration: '14 months' },
      { name: '_hp2_ses_props.*', purpose: cookiePurpose.visit, duration: '30 minutes' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
