import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about HubSpot. */
export const aboutHubspot: readonly VendorAbout[] = [
  {
    id: 'hubspot',
    name: 'HubSpot',
    purpose: vendorPurpose.contacts,
    privacyPolicy: 'https://legal.hubspot.com/privacy-policy',
    cookies: [
      { name: 'hubspotutk', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: '__hstc', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: '__hssc', purpose: cookiePurpose.visit, duration: '30 minutes' },
      { name: 'messagesUtk', purpose: cookiePurpose.chat, duration: '13 months' }, // unconfirmed
    ],
    idExample: '1234567',
    idPattern: '^[0-9]+$',
  },
]
