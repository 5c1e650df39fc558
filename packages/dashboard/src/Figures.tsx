import { isRegret } from './buckets.js'
import type { Narrowed } from './narrow.js'
import { formatCount, formatShare } from './number-format.js'
import type { Stats } from './stats.js'
import { total } from './tally.js'

interface Props {
  readonly stats: Stats
  readonly narrowed: Narrowed
}

/** The period in a handful of numbers. */
export function Figures({ stats, narrowed: { rows } }: Props) {
  const count = (event: string) => total(rows.filter((row) => row.event === event))
  const first = count('given') + count('refused')
  const regrets = total(stats.regret.filter(({ event, value }) => event === 'withdrawn' && isRegret(value)))
  const figures: [label: string, value: string, note: string][] = [
    ['Receipts', formatCount(total(rows)), 'one for each decision'],
    [
      'Consent given',
      formatShare(count('given'), first),
      `${formatCount(count('given'))} of ${formatCount(first)} first choices`,
    ],
    [
      'Refused',
      formatShare(count('refused'), first),
      `${formatCount(count('refused'))} of ${formatCount(first)} first choices`,
    ],
    ['Opt-outs honoured', formatCount(count('signal')), 'by a signal of the browser'],
    ['Regrets', formatCount(regrets), 'withdrawn within a day, whole site'],
  ]
  if (stats.impressions) {
    const painted = total(stats.impressions)
    const answered = total(stats.all.filter(({ event }) => event === 'given' || event === 'refused'))
    figures.push(['Notices painted', formatCount(painted), `${formatShare(answered, painted)} answered, whole site`])
  }
  return (
    <dl class="figures">
      {figures.map(([label, value, note]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <b>{value}</b>
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  )
}
