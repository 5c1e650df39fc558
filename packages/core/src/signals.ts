import type { Category } from './policy.js'
import type { Regime } from './regime.js'
import type { Act } from './regimes.js'

/** What the visitor's browser says by itself, read once, at start. */
export interface Signals {
  /** Global Privacy Control: `do not sell or share`. */
  readonly gpc: boolean
}

/** The acts the signal opts out of; Cal. Civ. Code § 1798.135(b)(1) adds the limit on sensitive data. */
const gpcActs: readonly Act[] = ['sale', 'sharing', 'profiling', 'sensitive']

/** Whether a signal speaks to this category under this regime. */
export function isSignalled(category: Category, regime: Regime, signals: Signals): boolean {
  return signals.gpc && regime.gpc && !category.necessary && category.acts.some((act) => gpcActs.includes(act))
}
