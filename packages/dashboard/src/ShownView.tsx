import { useEffect, useState } from 'preact/hooks'
import type { Outside } from './App.js'
import { dayOf, isDay } from './day.js'
import { NoticeFrame } from './NoticeFrame.js'
import { ProblemNote } from './ProblemNote.js'
import { Problem } from './problem.js'
import { Skeleton } from './Skeleton.js'
import { may, type Session } from './session.js'
import { useLoad } from './use-load.js'
import { nameRegion } from './words.js'

interface Props extends Outside {
  readonly session: Session
  readonly onProblem: (problem: Problem) => void
}

interface Asked {
  readonly region: string
  readonly date: string
}

/** Which notices visitors of a region saw on a day. */
export function ShownView(props: Props) {
  const today = dayOf(props.now())
  const [asked, setAsked] = useState<Asked>()
  const [fault, setFault] = useState<string>()

  function submit(event: SubmitEvent) {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    const region = String(form.get('region')).trim().toUpperCase()
    const date = String(form.get('date'))
    const isRegion = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(region)
    setFault(isRegion && isDay(date) ? undefined : faultOf(isRegion, region))
    if (isRegion && isDay(date)) setAsked({ region, date })
  }

  return (
    <>
      <div class="heading">
        <h1>What visitors saw</h1>
      </div>
      {may(props.session, 'audit') ? (
        <>
          <form class="filters" aria-label="Which notices" noValidate onSubmit={submit}>
            <label class="field">
              <span>Region</span>
              <input
                name="region"
                placeholder="DE or US-CA"
                autocapitalize="characters"
                spellcheck={false}
                aria-describedby="shown-fault"
              />
            </label>
            <label class="field">
              <span>Date (UTC)</span>
              <input name="date" type="date" defaultValue={today} aria-describedby="shown-fault" />
            </label>
            <button type="submit" class="main">
              Show
            </button>
            <p id="shown-fault" class="fault" role="alert">
              {fault}
            </p>
          </form>
          {asked ? (
            <Answer key={`${asked.region} ${asked.date}`} {...props} {...asked} />
          ) : (
            <p class="card note quiet">Choose a region and a date to see the notices as they stood.</p>
          )}
        </>
      ) : (
        <ProblemNote problem={new Problem('forbidden', 'The token must have the scope `audit`.')} />
      )}
    </>
  )
}

function Answer({ api, session, region, date, onProblem }: Props & Asked) {
  const { value, problem, isBusy, retry } = useLoad(`${region} ${date}`, (signal) =>
    api.shown(session.site, region, date, signal),
  )
  useEffect(() => {
    if (problem) onProblem(problem)
  }, [problem])
  if (problem && !isBusy) return <ProblemNote problem={problem} onRetry={retry} />
  if (!value) return <Skeleton />
  const where = `${nameRegion(region)} on ${date}`
  return (
    <>
      <p role="status" class="quiet">
        {value.length
          ? `${value.length === 1 ? 'One notice' : `${value.length} notices`} shown in ${where}.`
          : `No receipt from ${where} names a notice.`}
      </p>
      {value.map((shown) => (
        <NoticeFrame key={shown.notice} api={api} site={session.site} shown={shown} />
      ))}
    </>
  )
}

const faultOf = (isRegion: boolean, region: string) =>
  isRegion
    ? 'A date is needed, as year-month-day.'
    : `“Region” must be an ISO 3166 code such as DE or US-CA: got “${region}”.`
