import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/**
 * The visitor's address: the connection's, or behind so many proxies of one's own, what the outermost of them saw. Anything
 * further left in `X-Forwarded-For` is the visitor's own word.
 */
export function clientAddress(c: Context, proxies: number): string {
  const seen = proxies ? (c.req.header('x-forwarded-for') ?? '').split(',') : []
  const address = seen.at(-proxies)?.trim()
  return address || connected(c)
}

function connected(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    // Not served over a socket.
    return ''
  }
}
