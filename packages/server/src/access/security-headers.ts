import type { MiddlewareHandler } from 'hono'
import type { Env } from '../app.js'

const headers: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cache-Control', 'no-store'],
]

/** The strictest of every header. */
export function strictHeaders(isHttps: boolean): readonly (readonly [name: string, value: string])[] {
  return isHttps ? [...headers, ['Strict-Transport-Security', 'max-age=31536000']] : headers
}

/** Sets them on every answer; a route that needs more sets its own. */
export function securityHeaders(isHttps: boolean): MiddlewareHandler<Env> {
  const all = strictHeaders(isHttps)
  return async (c, next) => {
    for (const [name, value] of all) c.header(name, value)
    await next()
  }
}

/** The policy of a page of this server, with the hashes of what it has inline. */
export function pagePolicy(
  inline: { readonly scripts?: readonly string[]; readonly styles?: readonly string[] } = {},
): string {
  const source = (hashes: readonly string[] = []) => ["'self'", ...hashes.map((hash) => `'sha256-${hash}'`)].join(' ')
  return [
    "default-src 'none'",
    `script-src ${source(inline.scripts)}`,
    // `data:` is for the styles of stored notices, which the dashboard shows in frames.
    `style-src ${source(inline.styles)} data:`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
