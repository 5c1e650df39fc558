import type { Stat } from '../src/stats.js'

/** What was asked of the stand-in, and what it says. */
export interface StandIn {
  readonly fetch: typeof globalThis.fetch
  /** `GET /v1/…?…`, in order. */
  readonly asked: string[]
  readonly headers: Headers[]
  readonly bodies: unknown[]
  /** Answers by path without the query; a status alone is an error of the server's. */
  readonly answers: Record<string, unknown>
}

/** A session that may do everything. */
export const session = { site: 'www.acme.example', name: 'ann', scopes: ['stats', 'audit'], impressions: false }

/** The receipts of one control, region and language, on one day. */
export const stat = (day: string, event: string, value: string, count: number): Stat => ({ day, event, value, count })

/** A server without a network. Statistics are answered by their dimension, as `stats:region`. */
export function standIn(answers: Record<string, unknown> = {}): StandIn {
  const asked: string[] = []
  const headers: Headers[] = []
  const bodies: unknown[] = []
  const fetch = async (input: RequestInfo | URL, init: RequestInit = {}) => {
    const url = new URL(String(input), 'https://receipts.acme.example')
    asked.push(`${init.method ?? 'GET'} ${url.pathname}${url.search}`)
    headers.push(new Headers(init.headers))
    bodies.push(init.body ? JSON.parse(String(init.body)) : undefined)
    const by = url.pathname.endsWith('/stats') ? `stats:${url.searchParams.get('by')}` : url.pathname
    const answer = by in answers ? answers[by] : by.startsWith('stats:') ? { rows: [] } : 404
    if (answer === 'unreachable') throw new TypeError('Failed to fetch')
    if (typeof answer === 'number')
      return Response.json({ error: 'word', message: `Said with ${answer}.` }, { status: answer })
    return answer === null ? new Response(null, { status: 204 }) : Response.json(answer)
  }
  return { fetch: fetch as typeof globalThis.fetch, asked, headers, bodies, answers }
}
