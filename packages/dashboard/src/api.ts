import { Problem, problemOf } from './problem.js'
import type { Session } from './session.js'
import type { NoticeDocument, Shown } from './shown.js'
import { type Dimension, dimensions, type Impression, type Stat, type Stats } from './stats.js'

/** All the dashboard asks of the server. Every method rejects with a `Problem`. */
export interface Api {
  session(signal?: AbortSignal): Promise<Session>
  login(site: string, token: string): Promise<Session>
  logout(): Promise<void>
  /** Both days inclusive. */
  stats(session: Session, from: string, to: string, signal?: AbortSignal): Promise<Stats>
  shown(site: string, region: string, date: string, signal?: AbortSignal): Promise<readonly Shown[]>
  notice(site: string, hash: string, signal?: AbortSignal): Promise<NoticeDocument>
}

/** The one place that fetches. */
export function createApi(fetch: typeof globalThis.fetch): Api {
  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(path, { credentials: 'same-origin', ...init }).catch((error: unknown) => {
      throw init.signal?.aborted ? error : new Problem('offline')
    })
    if (response.ok) return response
    const body = (await response.json().catch(() => ({}))) as { message?: unknown }
    throw problemOf(response.status, typeof body.message === 'string' ? body.message : '')
  }

  async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
    const response = await send(path, signal ? { signal } : {})
    return response.json().catch((error: unknown) => {
      throw signal?.aborted ? error : new Problem('failed', 'The server’s answer was not JSON.')
    })
  }

  // A page of another site can post a form with the cookie, but cannot set this header.
  const post = (path: string, body: unknown) =>
    send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-assent': '1' },
      body: JSON.stringify(body),
    })

  return {
    session: (signal) => get('/dashboard/session', signal),
    login: async (site, token) => (await post('/dashboard/login', { site, token })).json(),
    async logout() {
      await post('/dashboard/logout', {})
    },
    async stats({ site, impressions }, from, to, signal) {
      const at = (by: string) => `${root(site)}/stats?${new URLSearchParams({ from, to, by })}`
      const ask = async (by: Dimension) => [by, (await get<{ rows: Stat[] }>(at(by), signal)).rows] as const
      const painted = impressions ? get<{ rows: Impression[] }>(at('impressions'), signal) : undefined
      const [rows, counted] = await Promise.all([Promise.all(dimensions.map(ask)), painted])
      return { ...(Object.fromEntries(rows) as Record<Dimension, Stat[]>), impressions: counted?.rows ?? null }
    },
    shown: async (site, region, date, signal) =>
      (await get<{ notices: Shown[] }>(`${root(site)}/shown?${new URLSearchParams({ region, date })}`, signal)).notices,
    notice: (site, hash, signal) => get(`${root(site)}/notices/${encodeURIComponent(hash)}`, signal),
  }
}

/** Where the routes of a site begin. */
export const root = (site: string): string => `/v1/${encodeURIComponent(site)}`
