import { useState } from 'preact/hooks'
import type { Api } from './api.js'
import { Problem } from './problem.js'
import type { Session } from './session.js'

interface Props {
  readonly api: Api
  /** Said first, to someone whose session ended. */
  readonly isEnded: boolean
  readonly onLogin: (session: Session) => void
}

/** Site and token. The token is sent once and kept nowhere in the page. */
export function Login({ api, isEnded, onLogin }: Props) {
  const [problem, setProblem] = useState<string>()
  const [isBusy, setIsBusy] = useState(false)

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const form = new FormData(event.currentTarget as HTMLFormElement)
    setIsBusy(true)
    setProblem(undefined)
    try {
      onLogin(await api.login(String(form.get('site')).trim(), String(form.get('token')).trim()))
    } catch (error) {
      setProblem(explain(error))
      setIsBusy(false)
    }
  }

  return (
    <main class="login">
      <form class="card" aria-labelledby="login" onSubmit={submit}>
        <h1 id="login">Consent receipts</h1>
        <p class="quiet">
          {isEnded ? 'Your session has ended. Log in again to go on.' : 'Log in with a token of your receipts server.'}
        </p>
        <label class="field">
          <span>Site</span>
          <input
            name="site"
            required
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            placeholder="www.acme.example"
          />
        </label>
        <div>
          <label class="field">
            <span>Token</span>
            <input
              name="token"
              type="password"
              required
              autocomplete="current-password"
              aria-describedby="token-help"
            />
          </label>
          <small id="token-help">It needs the scope “stats”; exports and what was shown need “audit”.</small>
        </div>
        <p class="fault" role="alert">
          {problem}
        </p>
        <button type="submit" class="main" disabled={isBusy}>
          {isBusy ? 'Logging in…' : 'Log in'}
        </button>
      </form>
    </main>
  )
}

function explain(error: unknown): string {
  const kind = error instanceof Problem ? error.kind : 'failed'
  const texts: Partial<Record<typeof kind, string>> = {
    'signed-out': 'The server does not know this token for this site. Check both.',
    forbidden: 'This token may not read statistics. It needs the scope “stats”.',
    missing: 'The server has no such site. Check its name.',
    offline: 'The server could not be reached. Check the network and try again.',
    busy: 'Too many attempts. Wait a minute and try again.',
  }
  return texts[kind] ?? 'The server did not answer as it should. Try again in a moment.'
}
