import { root } from './api.js'
import { addDays } from './day.js'
import { type Filters, writeQuery } from './filters.js'

const formats = [
  ['jsonl', 'JSON Lines'],
  ['csv', 'CSV'],
  ['kantara', 'Kantara'],
] as const

interface Props {
  readonly site: string
  readonly filters: Filters
}

/** The receipts themselves, for the same filters, as files. Plain links: the server streams them. */
export function Exports({ site, filters: { from, to, region, event } }: Props) {
  return (
    <nav class="exports" aria-label="Export receipts">
      <span aria-hidden="true">Export</span>
      {formats.map(([format, label]) => (
        <a
          key={format}
          download
          // The export's end is a time, and exclusive; languages it cannot tell apart.
          href={`${root(site)}/export?${writeQuery({ format, from, to: addDays(to, 1), region, event })}`}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
