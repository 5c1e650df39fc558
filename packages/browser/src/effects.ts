import type { ConsentState, Grants, Vendor } from '@assent/core'
import { again } from './again.js'
import { clearVendors } from './clear.js'
import type { Gate } from './gate/gate.js'
import { isGranted } from './gate/marked.js'
import { vendorPage } from './page.js'
import { shield } from './report.js'
import { whenPainted } from './when-painted.js'

/** Vendors loaded on this page, whichever start did it. */
const loaded = new Set<string>()

/**
 * Makes the function that brings the page to a state, each effect shielded from the others' failure. On a loss, vendors
 * are told and their storage is cleared; then what is granted is loaded and released, after the next paint where a
 * visitor is waiting for one. The gate needs no telling: it asks for the grants at every request. Returns true when only
 * a reload can finish a loss.
 */
export function createEffects(vendors: readonly Vendor[], gate: Gate) {
  let current: ConsentState
  const holds = ({ id }: { readonly id: string }) => current.grants[id] === 'granted'

  const clear = () =>
    shield(() => {
      const denied = vendors.filter((vendor) => !holds(vendor))
      // A yes to all has nothing to look for, and is to be answered soon.
      if (denied[0]) clearVendors(denied, vendors.filter(holds))
    })

  const release = () => {
    for (const vendor of current.policy.vendors) {
      const { id, config } = vendor
      if (config.id === undefined || !holds(vendor) || loaded.has(id)) continue
      loaded.add(id)
      shield(() => find(id)?.load?.(vendorPage, config as Parameters<NonNullable<Vendor['load']>>[1], current.grants))
    }
    shield(gate.release)
  }

  const find = (id: string | undefined) => vendors.find((vendor) => vendor.id === id)

  /** Whether a script that has run lost its grant and cannot be told to stop. */
  const runsOn = () =>
    [...loaded].some((id) => !holds({ id }) && !find(id)?.stops) ||
    gate.hasRun((marks) => !isGranted(marks, current.grants, current.policy) && !find(marks.vendor)?.stops)

  return (after: ConsentState, before?: ConsentState): boolean => {
    current = after
    const isLoss = !!before && losesAny(before.grants, after.grants)
    if (isLoss || vendors.some(holds))
      for (const update of new Set(vendors.map((vendor) => vendor.update)))
        shield(() => update?.(vendorPage, after.grants))
    if (after.choice) clear()
    if (isLoss) {
      shield(gate.hold)
      again(clear)
    }
    if (before) whenPainted(release)
    else release()
    return isLoss && runsOn()
  }
}

/** Whether anything that was granted no longer is. */
export function losesAny(before: Grants, after: Grants): boolean {
  return Object.keys(before).some((id) => before[id] === 'granted' && after[id] !== 'granted')
}
