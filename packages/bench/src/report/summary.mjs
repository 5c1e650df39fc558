// @ts-check
/** @typedef {{ median: number, low: number, high: number, count: number }} Summary */

/** The middle of some figures, and between what they lie. @param {readonly number[] | undefined} figures @returns {Summary | undefined} */
export function summarize(figures) {
  const sorted = (figures ?? []).filter(Number.isFinite).toSorted((a, b) => a - b)
  if (!sorted.length) return undefined
  const half = (sorted.length - 1) / 2
  const median = (sorted[Math.floor(half)] + sorted[Math.ceil(half)]) / 2
  return { median, low: sorted[0], high: sorted[sorted.length - 1], count: sorted.length }
}

/** Figures of two peers, round by round. @param {readonly number[] | undefined} ours @param {readonly number[] | undefined} theirs @param {(a: number, b: number) => number} make */
export function pairwise(ours, theirs, make) {
  const rounds = Math.min(ours?.length ?? 0, theirs?.length ?? 0)
  return Array.from({ length: rounds }, (_, i) =>
    make(/** @type {number[]} */ (ours)[i], /** @type {number[]} */ (theirs)[i]),
  )
}

/** The ratio of two peers, from the ratios of each round. None where there is nothing to divide by. @param {readonly number[] | undefined} ours @param {readonly number[] | undefined} theirs */
export function ratio(ours, theirs) {
  const rounds = pairwise(ours, theirs, (a, b) => (b > 0 ? a / b : Number.NaN))
  return rounds.some(Number.isNaN) ? undefined : summarize(rounds)
}
