import type { Vendor } from '@assent/core'

/**
 * PostHog, loaded by the site’s own snippet, which names its region. Its note of a refusal, `__ph_opt_in_out_…`,
 * stays.
 */
export const posthogAdapter: Vendor = {
  id: 'posthog',
  categories: ['analytics'],
  hosts: ['.posthog.com'],
  storage: ['ph_phc_'],
  update({ global }, grants) {
    if (grants.posthog === 'granted') global.posthog?.opt_in_capturing?.({ captureEventName: false })
    else global.posthog?.opt_out_capturing?.()
  },
}
