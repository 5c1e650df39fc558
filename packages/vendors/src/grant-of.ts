import type { CategoryId, Grant, Grants, VendorId } from '@assent/core'

/** What holds for a vendor, or for its category where the policy does not have the vendor. */
export function grantOf(grants: Grants, vendor: VendorId, category: CategoryId): Grant {
  return grants[vendor] ?? grants[category] ?? 'denied'
}
