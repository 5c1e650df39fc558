import { Breakdown } from './Breakdown.js'
import { isRegret } from './buckets.js'
import { daysOf } from './day.js'
import { Figures } from './Figures.js'
import type { Filters } from './filters.js'
import { LagCard } from './LagCard.js'
import { narrow, onlyEvent } from './narrow.js'
import { formatCount, formatShare } from './number-format.js'
import type { Plot } from './plot.js'
import type { Stats } from './stats.js'
import { TimeChart } from './TimeChart.js'
import { byDay, total } from './tally.js'
import { nameLanguage, nameLayer, nameLayout, nameNotice, nameRegion } from './words.js'

interface Props {
  readonly stats: Stats
  readonly filters: Filters
  readonly loadPlot: () => Promise<Plot>
}

/** Everything a period has to say, the widest question first. */
export function Charts({ stats, filters, loadPlot }: Props) {
  const days = daysOf(filters.from, filters.to)
  const narrowed = narrow(stats, filters, days)
  const chart = { days, loadPlot }
  const signals = narrow(stats, { ...filters, event: 'signal' }, days).rows
  const withdrawn = stats.regret.filter(({ event }) => event === 'withdrawn')
  const regrets = withdrawn.filter(({ value }) => isRegret(value))
  const later = withdrawn.filter(({ value }) => !isRegret(value))
  const cut = (rows: Stats['region']) => onlyEvent(rows, filters.event)
  const isNarrow = filters.region !== '' || filters.language !== ''
  const whole = isNarrow ? 'Whole site. ' : ''
  const sum = (lines: typeof narrowed.lines) => lines.map(({ values }) => values.reduce((a, b) => a + b, 0))
  const decided = sum(narrowed.lines).reduce((a, b) => a + b, 0)
  const shares = narrowed.lines.map(
    ({ label }, n) => `${label.toLowerCase()} ${formatShare(sum(narrowed.lines)[n]!, decided)}`,
  )

  return (
    <>
      <Figures stats={stats} narrowed={narrowed} />
      <div class="grid">
        <TimeChart
          {...chart}
          wide
          title="Decisions over time"
          text={`${narrowed.scope}. ${formatCount(decided)} in ${formatCount(days.length)} days: ${shares.join(', ')}.`}
          lines={narrowed.lines}
        />
        <TimeChart
          {...chart}
          title="Opt-outs honoured"
          text={`${narrowed.scope}. ${formatCount(total(signals))} by Global Privacy Control or another signal of the browser.`}
          lines={[{ label: 'Opt-outs', look: 'accept', values: byDay(signals, days) }]}
        />
        <TimeChart
          {...chart}
          title="Regrets"
          text={`Whole site. ${formatCount(total(regrets))} of ${formatCount(total(withdrawn))} withdrawals came within a day of the grant.`}
          lines={[
            { label: 'Within a day', look: 'accept', values: byDay(regrets, days) },
            { label: 'Later', look: 'reject', values: byDay(later, days) },
          ]}
        />
        {stats.impressions && (
          <TimeChart
            {...chart}
            title="Notices painted"
            text={`Whole site. ${formatCount(total(stats.impressions))}, counted without any identifier.`}
            lines={[{ label: 'Notices', look: 'accept', values: byDay(stats.impressions, days) }]}
          />
        )}
        <LagCard scope={whole} rows={cut(stats.lag)} />
        {!isNarrow && (
          <>
            <Breakdown
              title="By region"
              column="Region"
              many="regions"
              rows={cut(stats.region)}
              name={nameRegion}
              withCodes
            />
            <Breakdown
              title="By language"
              column="Language"
              many="languages"
              rows={cut(stats.language)}
              name={nameLanguage}
              withCodes
            />
          </>
        )}
        <Breakdown
          title="By layer"
          scope={whole}
          column="Layer"
          many="layers"
          rows={cut(stats.layer)}
          name={nameLayer}
        />
        <Breakdown
          title="By layout"
          scope={whole}
          column="Layout"
          many="layouts"
          rows={cut(stats.layout)}
          name={nameLayout}
        />
        <Breakdown
          title="By notice version"
          scope={whole}
          column="Notice"
          many="notices"
          rows={cut(stats.notice)}
          name={nameNotice}
        />
      </div>
    </>
  )
}
