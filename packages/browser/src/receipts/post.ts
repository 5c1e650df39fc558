import type { Receipt } from '@assent/core'
import { utf8 } from './digest.js'
import type { Waiting } from './outbox.js'

/** What the server said of one receipt. */
export interface Result {
  readonly id: string
  readonly status: 'stored' | 'known' | 'invalid'
  readonly statement?: string
  readonly problems?: unknown
}

/** A request that must be tried again, at the earliest after so many seconds. */
export class Unanswered extends Error {
  constructor(
    message: string,
    readonly retryAfter = 0,
  ) {
    super(message)
  }
}

const patience = 30_000

/** Posts receipts in order. Text, so that no preflight is needed, and kept alive past the end of the page. */
export async function postReceipts(send: typeof fetch, url: string, receipts: readonly Receipt[]): Promise<Result[]> {
  const body = JSON.stringify(receipts.length > 1 ? { receipts } : receipts[0])
  const response = await request(send, url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body })
  // A proxy's answer, or another server's, is none: the receipts wait.
  const answer = (await response.json().catch(() => null)) as { readonly results?: unknown } | null
  if (!Array.isArray(answer?.results)) throw unanswered(response)
  return answer.results
}

/** Uploads a document; false when the server will never take it. */
export async function putDocument(send: typeof fetch, url: string, { document }: Waiting): Promise<boolean> {
  const headers = { 'content-type': 'application/json' }
  const response = await request(send, url, { method: 'PUT', headers, body: JSON.stringify(document) })
  if (response.ok) return true
  if ([400, 413, 422].includes(response.status)) return false
  throw unanswered(response)
}

/** Sends what nobody needs to be signed in for, with no more of the page's address than its origin. */
export async function request(send: typeof fetch, url: string, init: RequestInit & { readonly body: string }) {
  try {
    return await send(url, {
      ...init,
      credentials: 'omit',
      referrerPolicy: 'origin',
      // Browsers refuse to keep more than 64 KB alive.
      keepalive: utf8(init.body).length < 60_000,
      signal: AbortSignal.timeout(patience),
    })
  } catch (error) {
    throw new Unanswered(String(error))
  }
}

function unanswered({ status, headers }: Response): Unanswered {
  return new Unanswered(`the receipts server answered ${status}`, Number(headers.get('retry-after')) || 0)
}
