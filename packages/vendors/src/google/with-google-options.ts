import type { Config, ConsentModeConfig, Vendor, VendorConfig, VendorPage } from '@assent/core'
import { setDefault } from './consent-mode.js'
import { gtag } from './gtag.js'

/** What `gtag('set', …)` turns on, by the option that asks for it: developers.google.com/tag-platform/security/guides/consent. */
const switches = {
  urlPassthrough: 'url_passthrough',
  adsDataRedaction: 'ads_data_redaction',
  restrictedDataProcessing: 'restricted_data_processing', // unconfirmed
} as const satisfies Partial<Record<keyof ConsentModeConfig, string>>

/**
 * Google's adapters among others, with the config's Consent Mode. In the advanced mode, which must be acknowledged, they load
 * before a choice, all denied, and are not held: what is refused is told them and needs no reload.
 */
export function withGoogleOptions(
  { consentMode, vendors: listed }: Config,
  vendors: readonly Vendor[],
): readonly Vendor[] {
  if (typeof consentMode !== 'object' || !consentMode) return vendors
  const { advanced, acknowledged, waitForUpdate } = consentMode
  const isAdvanced = advanced === true && acknowledged === true
  const google = vendors.filter((vendor) => vendor.setDefault === setDefault)
  const loaded = new Set<string>()

  const setOwnDefault = (page: VendorPage) => {
    setDefault(page)
    const [, , said] = page.global.dataLayer.at(-1)
    if (typeof waitForUpdate === 'number') said.wait_for_update = waitForUpdate
    const send = gtag(page)
    for (const [option, name] of Object.entries(switches))
      if (consentMode[option as keyof typeof switches] === true) send('set', name, true)
    for (const entry of isAdvanced && Array.isArray(listed) ? (listed as (VendorConfig | null)[]) : []) {
      const vendor = google.find(({ id }) => id === entry?.vendor)
      if (!vendor || typeof entry?.id !== 'string') continue
      loaded.add(vendor.id)
      vendor.load?.(page, { ...entry, id: entry.id }, {})
    }
  }

  return vendors.map((vendor) => {
    if (!google.includes(vendor)) return vendor
    if (!isAdvanced) return { ...vendor, setDefault: setOwnDefault }
    return {
      ...vendor,
      setDefault: setOwnDefault,
      hosts: [],
      stops: true,
      load: (...args) => loaded.has(vendor.id) || vendor.load?.(...args),
    }
  })
}
