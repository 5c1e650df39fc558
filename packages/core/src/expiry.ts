import type { Choice } from './choice.js'
import { refusals } from './refusal.js'
import type { Regime } from './regime.js'

const day = 86_400
const month = 30 * day

/**
 * The choice as it stands today. Past the regime's months, or dated more than a day ahead (a clock was wrong), its
 * grants lapse; refusals never turn into grants by growing old.
 */
export function lapse(choice: Choice, regime: Regime, now: number): Choice {
  const age = now - choice.at
  // A number of months that cannot be read lets nothing stand.
  if (age >= -day && age <= Math.min(regime.months, 24) * month) return choice
  return { ...choice, answers: refusals(choice.answers), lapsed: true }
}
