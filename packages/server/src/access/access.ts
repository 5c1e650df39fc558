import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Env } from '../app.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'
import { clientAddress } from './client-address.js'
import { roles, type Scope } from './roles.js'
import { isSameOrigin } from './same-origin.js'
import { hashToken, sameHash } from './token.js'

/** Who asks, and what they may do. */
export interface Access {
  readonly name: string
  readonly scopes: readonly string[]
  readonly hash: string
}

/** Lets a request pass only with a token of its site that has the scope; a GET may come with a session instead. */
export function needs(services: Services, scope: Scope): MiddlewareHandler<Env> {
  return async (c, next) => {
    const site = c.req.param('site') ?? ''
    const access = await accessOf(c, services, site)
    if (!access.scopes.includes(scope)) {
      throw new Refusal(403, 'forbidden', `The token \`${access.name}\` must have the scope \`${scope}\`.`)
    }
    c.set('access', access)
    await next()
  }
}

async function accessOf(c: Context<Env>, services: Services, site: string): Promise<Access> {
  const address = clientAddress(c, services.config.proxies)
  await services.limits.check('failures', address)
  const [scheme = '', token = ''] = (c.req.header('authorization') ?? '').split(' ')
  const isBearer = scheme.toLowerCase() === 'bearer' && token !== ''
  const hash = isBearer ? hashToken(token) : sessionToken(c, services, site)
  const access = hash && (await accessByHash(services, site, hash))
  if (access) return access
  if (hash) await services.limits.take('failures', address)
  throw new Refusal(401, 'token', `A token of the site \`${site}\` is needed: \`Authorization: Bearer …\`.`)
}

/** What a token may do on a site, if it is one: the operator's on every site, any other on its own until it expires. */
export async function accessByHash(services: Services, site: string, hash: string): Promise<Access | undefined> {
  if (sameHash(hash, services.adminHash)) return { name: 'operator', scopes: roles.admin, hash }
  const token = await services.store.token(site, hash)
  if (!token || !sameHash(hash, token.hash)) return undefined
  if (token.expires && token.expires <= services.now()) return undefined
  return { name: token.name, scopes: token.scopes, hash }
}

/** A session says who someone is where nothing can be changed, and only to this server's own pages. */
function sessionToken(c: Context<Env>, services: Services, site: string): string | undefined {
  if (c.req.method !== 'GET' || !isSameOrigin(c)) return undefined
  const session = services.sessions.open(getCookie(c, services.cookie.name) ?? '', services.now().getTime())
  return session?.site === site ? session.token : undefined
}
