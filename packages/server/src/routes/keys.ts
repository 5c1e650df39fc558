import { keysSchema } from '@assent/schema'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { keysOf } from '../keys/keys-of.js'
import type { Services } from '../services.js'

/** Publishes the keys that verify a site's statements and log. */
export function keys(app: App, services: Services): void {
  const spec = {
    method: 'get',
    path: '/v1/:site/keys',
    summary: 'Public keys of statements and of the log, retired ones included.',
    answer: keysSchema,
  } as const
  addRoute(app, services, spec, async (c) => {
    const found = await keysOf(services, c.req.param('site') ?? '')
    return c.json(found, 200, { 'Cache-Control': 'public, max-age=300' })
  })
}
