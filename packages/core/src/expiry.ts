import type { Choice } from './choice.js'
import { isRefusal, refusals } from './refusal.js'
import type { Regime } from './regime.js'

const day = 86_400
const month = 30 * day

/**
 * The choice as it stands today. Past the regime's months, or dated more than a day ahead (a clock was wrong), its
 * grants lapse; a refusal of everything is left in peace for as long as the table says, and refusals never turn into grants by growing old.
 */
export function lapse(choice: Choice, regime: Regime, now: number): Choice {
  const age = now - choice.at
  const months = Math.max(regime.months, isRefusal(choice) ? regime.silence : 0)
  // A number of months that cannot be read lets nothing stand.
  if (age >= -day && age <= Math.min(months, 24) * month) return choice
  return { ...choice, answers: refusals(choice.answers), lapsed: true }
}
