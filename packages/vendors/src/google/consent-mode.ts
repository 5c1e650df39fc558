import type { Grants, VendorPage } from '@assent/core'
import { grantOf } from '../grant-of.js'
import { gtag } from './gtag.js'

/** Google Consent Mode v2, told once for all of Google's tags: developers.google.com/tag-platform/security/guides/consent. */
export function setDefault(page: VendorPage): void {
  gtag(page)('consent', 'default', { ...signalsOf({}), wait_for_update: 500 })
}

/** What holds now. Google does not remember it: every page says it anew. */
export function update(page: VendorPage, grants: Grants): void {
  gtag(page)('consent', 'update', signalsOf(grants))
}

function signalsOf(grants: Grants) {
  const ads = grantOf(grants, 'google-ads', 'marketing')
  const functional = grants.functional ?? 'denied'
  return {
    ad_storage: ads,
    ad_user_data: ads,
    ad_personalization: ads,
    analytics_storage: grantOf(grants, 'google-analytics', 'analytics'),
    functionality_storage: functional,
    personalization_storage: functional,
    security_storage: 'granted',
  }
}
