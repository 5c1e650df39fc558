import type { Vendor } from '@assent/core'

/** HubSpot, which links visits to people it knows: developers.hubspot.com, cookie banner API. */
export const hubspotAdapter: Vendor = {
  id: 'hubspot',
  categories: ['marketing'],
  hosts: [
    '.hs-scripts.com',
    '.hs-analytics.net',
    '.hs-banner.com',
    '.hubspot.com',
    '.hsforms.net',
    '.hsforms.com',
    '.hscollectedforms.net',
    '.hsadspixel.net',
    '.hubapi.com',
    '.usemessages.com', // unconfirmed
  ],
  // Its notes of a refusal stay: `__hs_do_not_track`, `__hs_opt_out`, `__hs_cookie_cat_pref`.
  storage: ['__hstc=', 'hubspotutk=', '__hssc=', '__hssrc=', 'messagesUtk=', 'hs-messages-'],
  update({ global }, grants) {
    const isGranted = grants.hubspot === 'granted'
    if (isGranted) global._hsp ||= []
    global._hsp?.push([
      'setHubSpotConsent',
      { analytics: isGranted, advertisement: isGranted, functionality: isGranted },
    ])
    if (!isGranted) for (const queue of [global._hsp, global._hsq]) queue?.push(['revokeCookieConsent'])
  },
  load(page, { id }) {
    page.global.disableHubSpotCookieBanner = true
    page.script(`https://js.hs-scripts.com/${encodeURIComponent(id)}.js`)
  },
}
