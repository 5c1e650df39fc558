import type { Vendor } from '@assent/core'

/** VWO, loaded by the site’s own snippet, which must run before the page is drawn. */
export const vwoAdapter: Vendor = {
  id: 'vwo',
  categories: ['analytics'],
  hosts: [
    '.visualwebsiteoptimizer.com',
    '.vwo.com', // unconfirmed
  ],
  storage: ['_vwo_', '_vis_opt_s=', '_vis_opt_test_cookie=', '_vis_opt_exp_'],
}
