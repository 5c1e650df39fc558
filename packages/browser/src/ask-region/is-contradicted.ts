import type { Regime } from '@assent/core'

/** The time zones of Europe, and of what belongs to the European Union elsewhere. */
const european =
  /^(Europe|Arctic)\/|^Atlantic\/(Azores|Canary|Madeira|Faroe|Faeroe|Reykjavik)$|^Asia\/(Nicosia|Famagusta)$|^Africa\/Ceuta$|^Indian\/(Reunion|Mayotte)$|^America\/(Guadeloupe|Martinique|Cayenne|Marigot|Miquelon|St_Barthelemy)$/

/** European places whose rules are laxer than the strictest, with the clock they have. */
const zones: readonly (readonly [place: string, zone: string])[] = [
  ['CH', 'Europe/Zurich'],
  ['GB', 'Europe/London'],
]

/**
 * Whether the browser's clock contradicts a regime: in Europe nothing is laxer than the strictest but where the clock is that place's
 * own. A visitor who is told to be elsewhere, by a cache or a tunnel, is not worse off by it.
 */
export function isContradicted({ model, acts, place }: Regime, zone: string): boolean {
  const isLax = model !== 'opt-in' || Object.values(acts).some((each) => each !== 'opt-in')
  return isLax && european.test(zone) && !zones.some(([own, itsZone]) => own === place.slice(0, 2) && itsZone === zone)
}
