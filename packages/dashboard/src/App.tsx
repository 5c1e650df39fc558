import { useEffect, useState } from 'preact/hooks'
import type { Api } from './api.js'
import { Dashboard } from './Dashboard.js'
import { Login } from './Login.js'
import { ProblemNote } from './ProblemNote.js'
import type { Plot } from './plot.js'
import type { Session } from './session.js'
import { useLoad } from './use-load.js'

/** What the dashboard needs from outside. */
export interface Outside {
  readonly api: Api
  readonly now: () => Date
  readonly loadPlot: () => Promise<Plot>
}

/** Finds out who is there, and shows the login or the dashboard. */
export function App(outside: Outside) {
  const { api } = outside
  const { value, problem, isBusy, retry } = useLoad('session', (signal) => api.session(signal))
  // `null` after a session ended, or was ended.
  const [session, setSession] = useState<Session | null>()
  const [isEnded, setIsEnded] = useState(false)
  useEffect(() => setSession(value), [value])

  if (session) {
    return (
      <Dashboard
        {...outside}
        session={session}
        onEnd={(isExpired) => {
          setIsEnded(isExpired)
          setSession(null)
        }}
      />
    )
  }
  if (session === null || problem?.kind === 'signed-out')
    return <Login api={api} isEnded={isEnded} onLogin={setSession} />
  if (problem && !isBusy) {
    return (
      <main class="login">
        <ProblemNote problem={problem} onRetry={retry} />
      </main>
    )
  }
  return (
    <main class="login" aria-busy="true">
      <p role="status" class="quiet">
        Loading…
      </p>
    </main>
  )
}
