import type { Config, Vendor } from '@assent/core'
import { withGoogleOptions } from './google/with-google-options.js'
import { withMetaOptions } from './meta/with-meta-options.js'

/**
 * Adapters with what the config says of them: `consentMode`, and a vendor's `limitedDataUse`. `assent-full.js` has it; as a module,
 * `start(config, { vendors: withOptions(config, [google(), meta()]) })`.
 */
export function withOptions(
  config: Config | undefined,
  vendors: readonly (Vendor | readonly Vendor[])[],
): readonly Vendor[] {
  const all = vendors.flat()
  return typeof config === 'object' && config ? withMetaOptions(config, withGoogleOptions(config, all)) : all
}
