import type { Vendor } from '@assent/core'

/** Forms of Typeform within the page. */
export const typeformAdapter: Vendor = {
  id: 'typeform',
  categories: ['functional'],
  hosts: [
    '.typeform.com', // unconfirmed
  ],
  storage: [
    'tf_respondent_cc=', // unconfirmed
  ],
}
