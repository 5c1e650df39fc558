import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Marketo. */
export const aboutMarketo: readonly VendorAbout[] = [
  {
    id: 'marketo',
    name: 'Marketo',
    purpose: vendorPurpose.contacts,
    privacyPolicy: 'https://www.adobe.com/privacy.html', // unconfirmed
    cookies: [
      { name: '_mkto_trk', purpose: cookiePurpose.visitor, duration: '2 years' }, // unconfirmed
    ],
    idExample: '123-ABC-456',
    idPattern: '^[0-9]{3}-[A-Z]{3}-[0-9]{3}$',
  },
]
