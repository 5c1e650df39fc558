import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'

/** The visitor's address. */
export function clientAddress(c: Context, proxies: number): string {
  return addressBehind(proxies, c.req.header('x-forwarded-for')) || connected(c)
}

/**
 * Behind so many proxies of one's own, what the outermost of them saw; empty when that is whoever is connected. Anything further
 * left in `X-Forwarded-For` is the visitor's own word.
 */
export function addressBehind(proxies: number, forwarded: string | undefined): string {
  const seen = proxies ? (forwarded ?? '').split(',') : []
  return seen.at(-proxies)?.trim() ?? ''
}

function connected(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? ''
  } catch {
    // Not served over a socket.
    return ''
  }
}
