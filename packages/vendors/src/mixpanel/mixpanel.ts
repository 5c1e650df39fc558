import type { Vendor } from '@assent/core'
import { queueMethods } from '../queue-methods.js'

/** Mixpanel. Its note of a refusal, `__mp_opt_in_out_…`, stays. */
export const mixpanelAdapter: Vendor = {
  id: 'mixpanel',
  categories: ['analytics'],
  hosts: ['.mxpnl.com', '.mixpanel.com'],
  storage: ['mp_'],
  update({ global }, grants) {
    global.mixpanel?.[grants.mixpanel === 'granted' ? 'opt_in_tracking' : 'opt_out_tracking']?.()
  },
  load(page, { id }) {
    const mixpanel = (page.global.mixpanel ||= [])
    const refused = { opt_out_tracking_by_default: true, opt_out_persistence_by_default: true }
    queueMethods(mixpanel, ['track', 'identify', 'reset', 'register', 'opt_in_tracking', 'opt_out_tracking'])
    Object.assign(mixpanel, { __SV: 1.2, _i: [[id, refused, 'mixpanel']] })
    mixpanel.opt_in_tracking()
    page.script('https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js')
  },
}
