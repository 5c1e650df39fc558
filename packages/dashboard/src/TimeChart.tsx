import { useEffect, useRef, useState } from 'preact/hooks'
import { Card } from './Card.js'
import { DataTable } from './DataTable.js'
import type { Day } from './day.js'
import { describe } from './describe.js'
import type { Line } from './line.js'
import { formatCount } from './number-format.js'
import type { Plot } from './plot.js'
import { Swatch } from './Swatch.js'
import { useScheme } from './use-scheme.js'

interface Props {
  readonly title: string
  readonly text: string
  readonly wide?: boolean
  readonly days: readonly Day[]
  readonly lines: readonly Line[]
  readonly format?: (value: number) => string
  /** Loads what draws; no text waits for it. */
  readonly loadPlot: () => Promise<Plot>
}

/** Numbers over days, as lines or as a table. */
export function TimeChart({ title, text, wide = false, days, lines, format = formatCount, loadPlot }: Props) {
  const rows = () => days.map((day, n) => [day, ...lines.map(({ values }) => format(values[n] ?? 0))])
  const isEmpty = lines.every(({ values }) => values.every((value) => value === 0))
  if (isEmpty) {
    return (
      <Card title={title} text={text} wide={wide}>
        <p class="empty">None in this period.</p>
      </Card>
    )
  }
  const table = () => (
    <DataTable
      caption={`${title}, by day`}
      columns={['Day', ...lines.map(({ label }) => label)]}
      rows={rows().reverse()}
    />
  )
  return (
    <Card title={title} text={text} wide={wide} table={table}>
      <Drawing title={title} days={days} lines={lines} format={format} loadPlot={loadPlot} />
    </Card>
  )
}

function Drawing({ title, days, lines, format, loadPlot }: Omit<Required<Props>, 'text' | 'wide'>) {
  const host = useRef<HTMLDivElement>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const scheme = useScheme()
  const drawn = JSON.stringify([days, lines, scheme])
  useEffect(() => {
    let remove: (() => void) | undefined
    let isGone = false
    void loadPlot().then((plot) => {
      if (!isGone && host.current) remove = plot(host.current, days, lines, setPointed)
    })
    return () => {
      isGone = true
      remove?.()
    }
  }, [drawn])

  return (
    <>
      <ul class="legend">
        {lines.map(({ label, look, values }) => (
          <li key={label}>
            <Swatch look={look} />
            {label}
            {pointed !== null && <b aria-hidden="true">{format(values[pointed] ?? 0)}</b>}
          </li>
        ))}
        {pointed !== null && (
          <li class="day" aria-hidden="true">
            {days[pointed]}
          </li>
        )}
      </ul>
      <div ref={host} class="plot" role="img" aria-label={`Line chart: ${title}. ${describe(lines, days, format)}`} />
    </>
  )
}
