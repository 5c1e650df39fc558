import type { Config } from '@assent/core'
import { answer } from './answer.js'
import { type MiddlewareOptions, makeVisit, type Visit } from './visit.js'

/** What of Hono's context is needed. */
interface Context {
  readonly req: { readonly raw: Request }
  set(key: 'assent', visit: Visit): void
  res: Response
}

/** For Hono: `app.use(honoConsent(config))`. Handlers find the visit as `c.get('assent')`. */
export function honoConsent(config: Config, options: MiddlewareOptions = {}) {
  const read = makeVisit(config, options)
  return async (c: Context, next: () => Promise<void>): Promise<void> => {
    const visit = read((name) => c.req.raw.headers.get(name))
    c.set('assent', visit)
    await next()
    const { res } = c
    const answered = answer(res, visit)
    if (answered === res) return
    // Hono adds the old answer's headers to a new one, unless there is no old one.
    c.res = undefined as unknown as Response
    c.res = answered
  }
}
