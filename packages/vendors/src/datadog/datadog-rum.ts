import type { Vendor } from '@assent/core'

/** Datadog Real User Monitoring, loaded by the site’s own snippet. */
export const datadogRum: Vendor = {
  id: 'datadog-rum',
  categories: ['analytics'],
  hosts: [
    'www.datadoghq-browser-agent.com', // unconfirmed
    '.browser-intake-datadoghq.com', // unconfirmed
    '.browser-intake-datadoghq.eu', // unconfirmed
  ],
  storage: [
    '_dd_s=', // unconfirmed
    'dd_cookie_test_', // unconfirmed
  ],
  update({ global }, grants) {
    global.DD_RUM?.setTrackingConsent?.(grants['datadog-rum'] === 'granted' ? 'granted' : 'not-granted') // unconfirmed
  },
}
