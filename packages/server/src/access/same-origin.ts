import type { Context } from 'hono'

/**
 * Whether a request comes from a page of this server, or from no page at all. `Sec-Fetch-Site` is the browser's own word;
 * where it is missing, `Origin` must be this server's.
 */
export function isSameOrigin(c: Context): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === c.req.header('host'))
}
