import { useState } from 'preact/hooks'
import { Card } from './Card.js'
import { DataTable } from './DataTable.js'
import { formatCount, formatShare } from './number-format.js'
import { StackedBar } from './StackedBar.js'
import type { Stat } from './stats.js'
import { breakDown, total } from './tally.js'
import { events } from './words.js'

interface Props {
  readonly title: string
  /** Heads the column of names. */
  readonly column: string
  /** The plural, for the sentence. */
  readonly many: string
  readonly rows: readonly Stat[]
  /** Said first, when these are not the receipts the rest of the page is about. */
  readonly scope?: string
  readonly name: (value: string) => string
  /** Whether the table gives codes beside names. */
  readonly withCodes?: boolean
}

const few = 6

/** What each region, language, … had: a bar each, or all numbers in a table. */
export function Breakdown({ title, column, many, scope = '', rows, name, withCodes = false }: Props) {
  const [isAll, setIsAll] = useState(false)
  const parts = breakDown(rows)
  const all = total(rows)
  if (!all) {
    return (
      <Card title={title} text="">
        <p class="empty">None in this period.</p>
      </Card>
    )
  }
  const first = parts[0]!
  const text = `${scope}${formatCount(parts.length)} ${parts.length === 1 ? column.toLowerCase() : many}. Most receipts: ${name(first.value)}, ${formatShare(first.count, all)} of ${formatCount(all)}.`
  const kinds = Object.entries(events)
  const table = () => (
    <DataTable
      caption={title}
      columns={[column, 'All', ...kinds.map(([, label]) => label)]}
      rows={parts.map(({ value, count, events }) => [
        withCodes ? labelOf(value, name) : name(value),
        formatCount(count),
        ...kinds.map(([kind]) => formatCount(events.get(kind) ?? 0)),
      ])}
    />
  )
  return (
    <Card title={title} text={text} table={table}>
      <ul class="bars">
        {parts.slice(0, isAll ? undefined : few).map((part) => (
          <li key={part.value}>
            <StackedBar label={name(part.value)} part={part} most={first.count} />
          </li>
        ))}
      </ul>
      {parts.length > few && (
        <button type="button" class="plain" aria-expanded={isAll} onClick={() => setIsAll(!isAll)}>
          {isAll ? 'Show fewer' : `Show all ${formatCount(parts.length)}`}
        </button>
      )}
    </Card>
  )
}

const labelOf = (value: string, name: (value: string) => string) =>
  name(value) === value ? value : `${name(value)} (${value || '–'})`
