import type { MiddlewareHandler } from 'hono'
import type { Env } from '../app.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

/** Routes that a site's pages call, and those whose answer is anyone's: the log is there to be checked. */
export const pagePaths = ['receipts', 'notices/:hash', 'policies/:hash', 'region', 'impressions'] as const
export const openPaths = ['keys', 'checkpoint', 'tile/*', 'receipts/:id/proof', 'consistency'] as const

/** Pages of a site's own origins may read the answer; a write with another page's origin is refused. */
export function forPages({ sites }: Services): MiddlewareHandler<Env> {
  return async (c, next) => {
    const origin = c.req.header('origin')
    c.header('Vary', 'Origin')
    c.header('Cross-Origin-Resource-Policy', 'cross-origin')
    const isAllowed = origin !== undefined && sites.allows(c.req.param('site') ?? '', origin)
    if (isAllowed) c.header('Access-Control-Allow-Origin', origin)
    if (c.req.method === 'OPTIONS') {
      c.header('Access-Control-Allow-Methods', 'GET, POST, PUT')
      c.header('Access-Control-Allow-Headers', 'content-type')
      c.header('Access-Control-Max-Age', '86400')
      return c.body(null, 204)
    }
    if (origin !== undefined && !isAllowed && c.req.method !== 'GET') {
      throw new Refusal(
        403,
        'origin',
        `Pages of this origin may not write here: list it for the site in \`ASSENT_SITES\`.`,
      )
    }
    await next()
  }
}

/** Anyone may read the answer. */
export const forAnyone: MiddlewareHandler<Env> = async (c, next) => {
  c.header('Access-Control-Allow-Origin', '*')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  await next()
}
