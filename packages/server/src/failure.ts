import type { Problem } from '@assent/schema'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { Env } from './app.js'
import { Refusal } from './refusal.js'
import { Busy } from './store/busy.js'

// Connection lost or refused, no resources, shutting down, read-only after a failover, deadlock: PostgreSQL, appendix A.
const away = /^(08|53|57|58|25006|40|55P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOST|ENET|ENOENT$)/
const awayMessage = /timeout|terminated|not queryable|after calling end|destroyed|Connection ended/i

/** An answer that says what a client can act on, and nothing of what went on in here. */
export interface FailureAnswer {
  readonly status: Refusal['status'] | 500
  readonly headers: Readonly<Record<string, string>>
  readonly body: { readonly error: string; readonly message: string; readonly problems?: readonly Problem[] }
}

/** The answer to whatever was thrown. */
export function failureAnswer(error: unknown, report: (error: unknown) => void): FailureAnswer {
  const refusal = asRefusal(error)
  if (!refusal) {
    report(error)
    const message = 'Something went wrong in the server; its log says what.'
    return { status: 500, headers: {}, body: { error: 'failed', message } }
  }
  const { status, word, message, problems, retryAfter } = refusal
  const headers = {
    ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }),
    ...(status === 401 && { 'WWW-Authenticate': 'Bearer' }),
  }
  return { status, headers, body: { error: word, message, ...(problems && { problems }) } }
}

/** The same as the app answers it. */
export function answerFailure(error: unknown, c: Context<Env>, report: (error: unknown) => void): Response {
  const { status, headers, body } = failureAnswer(error, report)
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return c.json(body, status)
}

function asRefusal(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (error instanceof HTTPException && error.status < 500) return new Refusal(400, 'malformed', error.message)
  if (!isAway(error)) return undefined
  return new Refusal(503, 'busy', 'Receipts cannot be stored right now; send it again.', { retryAfter: 5 })
}

/** Whether a failure is the database's, for a while: full, away, or restarting. */
function isAway(error: unknown): boolean {
  if (error instanceof Busy) return true
  if (!(error instanceof Error)) return false
  const { code } = error as NodeJS.ErrnoException
  return (typeof code === 'string' && away.test(code)) || awayMessage.test(error.message)
}
