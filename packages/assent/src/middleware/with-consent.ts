import type { Config } from '@assent/core'
import { answer } from './answer.js'
import { type MiddlewareOptions, makeVisit, type Visit } from './visit.js'

/**
 * For servers that speak `Request` and `Response`, such as Next.js, Cloudflare, Deno and Bun. Wraps a handler: it is given the visit,
 * and its page the visit's `<meta>` and the renewed record.
 */
export function withConsent<Rest extends unknown[]>(
  config: Config,
  handler: (request: Request, visit: Visit, ...rest: Rest) => Response | Promise<Response>,
  options: MiddlewareOptions = {},
): (request: Request, ...rest: Rest) => Promise<Response> {
  const read = makeVisit(config, options)
  return async (request, ...rest) => {
    const visit = read((name) => request.headers.get(name))
    return answer(await handler(request, visit, ...rest), visit)
  }
}
