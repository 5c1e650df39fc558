import type { Problem, ProblemKind } from './problem.js'

const texts: Readonly<Record<ProblemKind, readonly [title: string, text: string]>> = {
  offline: ['No connection', 'The server could not be reached. This page tries again as soon as the network is back.'],
  'signed-out': ['You are logged out', 'The session has ended. Log in again to go on.'],
  forbidden: ['Not allowed', 'This token may not read this. Ask whoever runs the server for one that may.'],
  missing: ['Not found', 'The server does not have this, or not any more.'],
  busy: ['The server is busy', 'It asked to wait a little. Try again in a moment.'],
  invalid: ['The server refused the request', 'Change the filters and try again.'],
  failed: [
    'Something went wrong',
    'The server did not answer as it should. Try again; if it stays, see the server’s log.',
  ],
}

interface Props {
  readonly problem: Problem
  readonly onRetry?: () => void
}

/** What is missing, why, and what to do about it. */
export function ProblemNote({ problem, onRetry }: Props) {
  const [title, text] = texts[problem.kind]
  return (
    <div class="card note" role="alert">
      <h2>{title}</h2>
      <p>{text}</p>
      {problem.message && <p class="quiet">{problem.message}</p>}
      {onRetry && problem.kind !== 'forbidden' && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  )
}
