const counts = new Intl.NumberFormat()
const short = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 })
const shares = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const fine = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 1 })

/** `12,345`. */
export const formatCount = (count: number): string => counts.format(count)

/** `12.3K`, for axes. */
export const formatShort = (count: number): string => short.format(count)

/** `61%`, with one decimal below one; a dash when there is no whole. */
export function formatShare(part: number, whole: number): string {
  if (!whole) return '–'
  return (part / whole < 0.01 ? fine : shares).format(part / whole)
}
