import { useEffect, useState } from 'preact/hooks'
import type { Outside } from './App.js'
import { Charts } from './Charts.js'
import { dayOf } from './day.js'
import { Exports } from './Exports.js'
import { FilterBar } from './FilterBar.js'
import { type Filters, readFilters, writeQuery } from './filters.js'
import { ProblemNote } from './ProblemNote.js'
import { Problem } from './problem.js'
import { Skeleton } from './Skeleton.js'
import { may, type Session } from './session.js'
import { tally, total } from './tally.js'
import { useLoad } from './use-load.js'

interface Props extends Outside {
  readonly session: Session
  readonly onProblem: (problem: Problem) => void
}

/** Filters, figures and charts of one period, for those who may see them. */
export function StatsView(props: Props) {
  if (may(props.session, 'stats')) return <Period {...props} />
  return (
    <>
      <h1>Statistics</h1>
      <ProblemNote problem={new Problem('forbidden', 'The token must have the scope `stats`.')} />
    </>
  )
}

function Period({ api, now, loadPlot, session, onProblem }: Props) {
  const today = dayOf(now())
  const [filters, setFilters] = useState(() => readFilters(location.search, today))
  const { from, to } = filters
  const {
    value: stats,
    problem,
    isBusy,
    retry,
  } = useLoad(`${session.site} ${from} ${to}`, async (signal) => ({
    from,
    to,
    ...(await api.stats(session, from, to, signal)),
  }))
  useEffect(() => {
    if (problem) onProblem(problem)
  }, [problem])

  const change = (next: Filters) => {
    setFilters(next)
    history.replaceState(null, '', `?${writeQuery(next)}${location.hash}`)
  }
  const keys = (dimension: 'region' | 'language') => [...tally(stats?.[dimension] ?? [], ({ value }) => value).keys()]

  return (
    <>
      <div class="heading">
        <h1>Statistics</h1>
        {may(session, 'audit') && <Exports site={session.site} filters={filters} />}
      </div>
      <FilterBar
        filters={filters}
        today={today}
        regions={keys('region')}
        languages={keys('language')}
        onChange={change}
      />
      <p role="status" class="unseen">
        {isBusy ? 'Loading statistics…' : stats && `Statistics from ${stats.from} to ${stats.to} are shown.`}
      </p>
      {problem && !isBusy && <ProblemNote problem={problem} onRetry={retry} />}
      {!stats && isBusy && <Skeleton />}
      {stats && !(problem && !isBusy) && (
        <div aria-busy={isBusy} class={isBusy ? 'stale' : ''}>
          {total(stats.all) === 0 ? (
            <div class="card note">
              <h2>No receipts in this period</h2>
              <p>
                Nothing arrived from {stats.from} to {stats.to}. Choose a longer period, or check that the site’s config
                names this server under <code>receipts.endpoint</code>.
              </p>
            </div>
          ) : (
            <Charts stats={stats} filters={{ ...filters, from: stats.from, to: stats.to }} loadPlot={loadPlot} />
          )}
        </div>
      )}
    </>
  )
}
