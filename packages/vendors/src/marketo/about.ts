import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Marketo. */
export const aboutMarketo: readonly VendorAbout[] = [
  {
    id: 'marketo',
    name: 'Marketo',
    purpose: 'Links visits to people who are in touch with the site, to advertise to them.',
    privacyPolicy: 'https://www.adobe.com/privacy.html', // unconfirmed
    cookies: [
      { name: '_mkto_trk', purpose: cookiePurpose.visitor, duration: '2 years' }, // unconfirmed
    ],
    idExample: '123-ABC-456',
    idPattern: '^[0-9]{3}-[A-Z]{3}-[0-9]{3}$',
  },
]
