import { OpenAPIHono } from '@hono/zod-openapi'
import { routePath } from 'hono/route'
import type { Access } from './access/access.js'
import { clientAddress } from './access/client-address.js'
import { forAnyone, forPages, openPaths, pagePaths } from './access/page-access.js'
import { securityHeaders } from './access/security-headers.js'
import { answerFailure } from './failure.js'
import { Refusal } from './refusal.js'
import { routes } from './routes/index.js'
import type { Services } from './services.js'

/** What a request carries on its way through. */
export interface Env {
  Variables: { access: Access }
}

/** The HTTP side of the server, with its own description at `/openapi.json`. */
export type App = OpenAPIHono<Env>

/** The whole app: guards first, then one file per route. */
export function createApp(services: Services): App {
  const { config, limits, metrics, report, sites } = services
  const app: App = new OpenAPIHono<Env>()
  app.onError((error, c) => answerFailure(error, c, report))
  app.notFound((c) => c.json({ error: 'missing', message: 'There is nothing here.' }, 404))

  app.use(async (c, next) => {
    const stop = metrics.requests.startTimer()
    await next()
    // Only the pattern of a route: a path may hold an id.
    stop({ method: c.req.method, route: routePath(c, -1), status: c.res.status })
  })
  app.use(securityHeaders(config.url.startsWith('https:')))
  app.use('/v1/:site/*', async (c, next) => {
    const site = c.req.param('site')
    if (!sites.has(site))
      throw new Refusal(404, 'site', 'No receipts are kept for this site: list it in `ASSENT_SITES`.')
    if (c.req.method === 'GET') await limits.take('reads', clientAddress(c, config.proxies))
    await next()
  })
  for (const path of pagePaths) app.use(`/v1/:site/${path}`, forPages(services))
  for (const path of openPaths) app.use(`/v1/:site/${path}`, forAnyone)
  for (const route of routes) route(app, services)
  return app
}
