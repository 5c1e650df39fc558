import { lagBuckets } from './buckets.js'
import { Card } from './Card.js'
import { DataTable } from './DataTable.js'
import { formatCount, formatShare } from './number-format.js'
import type { Stat } from './stats.js'
import { tally, total } from './tally.js'

/** How long receipts took from the visitor's decision to the server. */
export function LagCard({ rows, scope }: { readonly rows: readonly Stat[]; readonly scope: string }) {
  const title = 'Delivery lag'
  const all = total(rows)
  if (!all) {
    return (
      <Card title={title} text="From the visitor’s decision to the server.">
        <p class="empty">None in this period.</p>
      </Card>
    )
  }
  const sums = tally(rows, ({ value }) => value)
  const buckets = [...new Set([...Object.keys(lagBuckets), ...sums.keys()])]
  const parts = buckets.map((bucket) => ({ label: lagBuckets[bucket] ?? bucket, count: sums.get(bucket) ?? 0 }))
  const most = Math.max(...parts.map(({ count }) => count))
  const [quick] = parts
  const text = `${scope}From the visitor’s decision to the server. ${quick!.label}: ${formatShare(quick!.count, all)} of ${formatCount(all)}.`
  const table = () => (
    <DataTable
      caption={title}
      columns={['Lag', 'Receipts', 'Share']}
      rows={parts.map(({ label, count }) => [label, formatCount(count), formatShare(count, all)])}
    />
  )
  return (
    <Card title={title} text={text} table={table}>
      <ul class="bars">
        {parts.map(({ label, count }) => (
          <li key={label}>
            <div class="bar-text">
              <span>{label}</span>
              <b>{formatShare(count, all)}</b>
            </div>
            <svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
              <rect class="accept" x="0" y="0" width={(count / most) * 100} height="1" />
            </svg>
          </li>
        ))}
      </ul>
    </Card>
  )
}
