import type { Vendor } from '@assent/core'

/** Mailchimp, loaded by the site’s own snippet. */
export const mailchimpAdapter: Vendor = {
  id: 'mailchimp',
  categories: ['marketing'],
  hosts: ['.chimpstatic.com', '.list-manage.com', '.mailchimp.com'],
  storage: ['mc_cid=', 'mc_eid=', 'mc_landing_site='],
}
