import type { VendorAbout } from '@assent/core'

/** What people read about Typeform. */
export const aboutTypeform: readonly VendorAbout[] = [
  {
    id: 'typeform',
    name: 'Typeform',
    purpose: 'Shows forms from Typeform.',
    privacyPolicy: 'https://admin.typeform.com/to/dwk6gt/', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
