// @ts-check
/**
 * A Markdown table, figures to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 * @param {number} [left] how many columns stand to the left
 */
export function table(head, rows, left = 1) {
  const rule = head.map((_, i) => (i < left ? '---' : '---:'))
  return [head, rule, ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** A figure and between what it lay: `12 (11–14)`. @param {import('./summary.mjs').Summary | undefined} summary @param {number} [digits] */
export function figure(summary, digits = 0) {
  if (!summary) return '–'
  const { median, low, high, count } = summary
  const say = (/** @type {number} */ value) => plain(value, digits)
  return count > 1 && say(low) !== say(high) ? `${say(median)} (${say(low)}–${say(high)})` : say(median)
}

/** @param {number} value @param {number} digits */
function plain(value, digits) {
  const text = value.toFixed(digits)
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text.replace('-', '−')
}
