// @ts-check
const [label, width, row, gap] = [210, 330, 22, 6]

/**
 * Bars as a picture, readable on light and on dark: one line a peer, Assent in its own colour, a whisker for the spread.
 * @param {string} title
 * @param {string} unit
 * @param {readonly { name: string, summary: import('./summary.mjs').Summary }[]} lines
 */
export function bars(title, unit, lines) {
  const most = Math.max(1, ...lines.map(({ summary }) => summary.high))
  const x = (/** @type {number} */ value) => label + (Math.max(0, value) / most) * width
  const height = 40 + lines.length * (row + gap)
  const drawn = lines.map(({ name, summary: { median, low, high, count } }, i) => {
    const y = 36 + i * (row + gap)
    const middle = y + row / 2
    const whisker = count > 1 ? `<path class="spread" d="M${x(low).toFixed(1)} ${middle}H${x(high).toFixed(1)}"/>` : ''
    return `<text x="${label - 8}" y="${middle}" text-anchor="end">${escaped(name)}</text>
<rect class="${name === 'Assent' ? 'ours' : 'bar'}" x="${label}" y="${y}" width="${(x(median) - label).toFixed(1)}" height="${row}" rx="2"/>${whisker}
<text x="${(x(Math.max(median, count > 1 ? high : 0)) + 6).toFixed(1)}" y="${middle}">${format(median)} ${unit}</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${label + width + 90} ${height}" width="${label + width + 90}" height="${height}" role="img">
<title>${escaped(title)}</title>
<style>text{font:13px system-ui,sans-serif;fill:#1f2328;dominant-baseline:central}.title{font-weight:600}.bar{fill:#8c959f}.ours{fill:#2563eb}.spread{stroke:#1f2328;stroke-width:1.5}
@media (prefers-color-scheme:dark){text{fill:#e6edf3}.bar{fill:#6e7681}.ours{fill:#60a5fa}.spread{stroke:#e6edf3}}</style>
<text class="title" x="8" y="16">${escaped(title)}</text>
${drawn.join('\n')}
</svg>
`
}

/** @param {number} value */
const format = (value) => (Math.abs(value) < 10 ? value.toFixed(1) : value.toFixed(0)).replace('-', '−')

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
