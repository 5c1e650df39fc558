import type { VendorAbout } from '@assent/core'
import { checkBasis, checkCategories } from './category-rules.js'
import { checkConsentMode } from './consent-mode-rules.js'
import type { Finding } from './finding.js'
import { checkLook } from './look-rules.js'
import { byDocument, formatPath } from './path.js'
import { checkRegimes } from './regime-rules.js'
import { checkShape } from './shape.js'
import { checkTexts } from './text-rules.js'
import { checkVendors } from './vendor-rules.js'

/**
 * Every fault of a config, in the order of the document; none, and it is safe to publish. Without a catalogue vendors
 * are not looked up.
 */
export function checkConfig(value: unknown, catalogue?: readonly VendorAbout[]): Finding[] {
  const order = byDocument(value)
  const found = new Set<string>()
  // Where both speak of one option, the rules that know the whole config have more to say than its shape.
  return [
    ...checkCategories(value),
    ...checkBasis(value),
    ...checkVendors(value, catalogue),
    ...checkRegimes(value),
    ...checkTexts(value),
    ...checkConsentMode(value),
    ...checkLook(value),
    ...checkShape(value),
  ]
    .map(({ path, ...breach }) => ({ ...breach, parts: path, path: formatPath(path) }))
    .filter(({ path }) => !found.has(path) && found.add(path))
    .sort((a, b) => order(a.parts, b.parts))
    .map(({ path, rule, got, hint }) => ({ path, rule, got, ...(hint !== undefined && { hint }) }))
}
