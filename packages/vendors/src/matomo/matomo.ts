import type { Vendor } from '@assent/core'

/**
 * Matomo, from its cloud or the site’s own host, which the config adds to its hosts. Loaded by the site’s own
 * snippet: its address differs from site to site. developer.matomo.org/guides/tracking-consent.
 */
export const matomoAdapter: Vendor = {
  id: 'matomo',
  categories: ['analytics'],
  hosts: ['.matomo.cloud'],
  storage: ['_pk_', 'mtm_consent=', 'mtm_cookie_consent=', 'matomo_sessid='],
  setDefault({ global }) {
    ;(global._paq ||= []).push(['requireConsent'])
  },
  update({ global }, grants) {
    ;(global._paq ||= []).push([grants.matomo === 'granted' ? 'setConsentGiven' : 'forgetConsentGiven'])
  },
}
