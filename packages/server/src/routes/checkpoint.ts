import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

/** The newest signed head of a site's log. */
export function checkpoint(app: App, services: Services): void {
  const spec = {
    method: 'get',
    path: '/v1/:site/checkpoint',
    summary: 'The log’s newest checkpoint, C2SP tlog-checkpoint.',
    answer: 'text/plain',
  } as const
  addRoute(app, services, spec, async (c) => {
    const head = await services.store.head(c.req.param('site') ?? '')
    if (!head) throw new Refusal(404, 'missing', 'The log is empty.')
    return c.text(head.checkpoint, 200, { 'Cache-Control': 'public, max-age=1' })
  })
}
