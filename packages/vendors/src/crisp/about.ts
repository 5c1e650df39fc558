import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Crisp. */
export const aboutCrisp: readonly VendorAbout[] = [
  {
    id: 'crisp',
    name: 'Crisp',
    purpose: vendorPurpose.chat,
    privacyPolicy: 'https://crisp.chat/en/privacy/', // unconfirmed
    cookies: [{ name: 'crisp-client*', purpose: cookiePurpose.chat, duration: '6 months' }],
    idExample: '01234567-89ab-cdef-0123-456789abcdef',
    idPattern: '^[0-9a-f-]+$',
  },
]
