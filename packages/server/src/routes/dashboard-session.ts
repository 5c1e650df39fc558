import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import { type Access, accessByHash } from '../access/access.js'
import { clientAddress } from '../access/client-address.js'
import { isSameOrigin } from '../access/same-origin.js'
import { hashToken } from '../access/token.js'
import { addRoute } from '../add-route.js'
import type { App, Env } from '../app.js'
import { readJson } from '../body.js'
import { checked } from '../checked.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

const textRule = 'must be a text of at most 300 characters'
const text = z.string(textRule).max(300, textRule)
const body = z.strictObject({ site: text, token: text })
const answer = z.object({ site: z.string(), name: z.string(), scopes: z.array(z.string()), impressions: z.boolean() })
const hours = 12

/** Logs a person in to the dashboard: the token goes into a cookie no script can read, good for reading alone. */
export function dashboardSession(app: App, services: Services): void {
  const { config, cookie, limits, now, sessions, sites, store } = services
  const attributes = { httpOnly: true, sameSite: 'Strict', secure: cookie.secure, path: '/' } as const
  const described = (site: string, { name, scopes }: Access) => ({
    site,
    name,
    scopes,
    impressions: config.impressions,
  })

  const login = { method: 'post', path: '/dashboard/login', summary: 'Begin a session.', body, answer } as const
  addRoute(app, services, login, async (c) => {
    assertOwnPage(c)
    const address = clientAddress(c, config.proxies)
    await limits.check('failures', address)
    const { site, token } = checked(body, await readJson(c, 4096))
    const hash = hashToken(token)
    const access = sites.has(site) ? await accessByHash(services, site, hash) : undefined
    if (!access) {
      await limits.take('failures', address)
      throw new Refusal(401, 'token', 'This is no token of this site.')
    }
    await store.audit(site, { actor: access.name, action: 'login', detail: '' })
    const expires = now().getTime() + hours * 3_600_000
    setCookie(c, cookie.name, sessions.seal({ site, token: hash, expires }), { ...attributes, maxAge: hours * 3600 })
    return c.json(described(site, access))
  })

  const logout = { method: 'post', path: '/dashboard/logout', summary: 'End the session.', status: 204 } as const
  addRoute(app, services, logout, (c) => {
    assertOwnPage(c)
    setCookie(c, cookie.name, '', { ...attributes, maxAge: 0 })
    return c.body(null, 204)
  })

  const current = { method: 'get', path: '/dashboard/session', summary: 'Who is logged in.', answer } as const
  addRoute(app, services, current, async (c) => {
    const session = isSameOrigin(c) && sessions.open(getCookie(c, cookie.name) ?? '', now().getTime())
    const access = session && (await accessByHash(services, session.site, session.token))
    if (!access) throw new Refusal(401, 'token', 'Nobody is logged in.')
    return c.json(described(session.site, access))
  })
}

/** Another site's page can post a form here, but neither set this header nor pass for this origin. */
function assertOwnPage(c: Context<Env>): void {
  if (isSameOrigin(c) && c.req.header('x-assent')) return
  throw new Refusal(403, 'origin', 'Only the dashboard’s own pages may ask this, with the header `X-Assent`.')
}
