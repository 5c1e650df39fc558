import type { Choice } from './choice.js'
import type { Regime } from './regime.js'

const day = 86_400
const month = 30 * day

/**
 * The choice as it stands today. Past the regime's months, or dated more than a day ahead (a clock was wrong), its
 * grants lapse; refusals never turn into grants by growing old.
 */
export function lapse(choice: Choice, regime: Regime, now: number): Choice {
  const age = now - choice.at
  if (age >= -day && age <= regime.months * month) return choice
  const denied = <T extends Record<string, string>>(answers: T) =>
    Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer === 'denied')) as T
  return {
    ...choice,
    categories: denied(choice.categories),
    vendors: denied(choice.vendors),
    offered: [],
    despite: [],
    lapsed: true,
  }
}
