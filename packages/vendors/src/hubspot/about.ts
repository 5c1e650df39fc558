import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about HubSpot. */
export const aboutHubspot: readonly VendorAbout[] = [
  {
    id: 'hubspot',
    name: 'HubSpot',
    purpose: 'Links visits to people who are in touch with the site, to advertise and answer.',
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
