import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { handOverHeaders } from './answer-headers.js'
import type { Env } from './app.js'
import { Refusal } from './refusal.js'
import { Busy } from './store/busy.js'

// Connection lost or refused, no resources, shutting down, read-only after a failover, deadlock: PostgreSQL, appendix A.
const away = /^(08|53|57|58|25006|40|55P03|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_|EHOST|ENET|ENOENT$)/
const awayMessage = /timeout|terminated|not queryable|after calling end|destroyed|Connection ended/i

/** The answer to whatever was thrown: what a client can act on, and nothing of what went on in here. */
export function answerFailure(error: unknown, c: Context<Env>, report: (error: unknown) => void): Response {
  handOverHeaders(c)
  const refusal = asRefusal(error)
  if (!refusal) {
    report(error)
    return c.json({ error: 'failed', message: 'Something went wrong in the server; its log says what.' }, 500)
  }
  const { status, word, message, problems, retryAfter } = refusal
  if (retryAfter !== undefined) c.header('Retry-After', String(retryAfter))
  if (status === 401) c.header('WWW-Authenticate', 'Bearer')
  return c.json({ error: word, message, ...(problems && { problems }) }, status)
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
