import { receiptSchema } from '@assent/schema'
import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { checked } from '../checked.js'
import { day } from '../query-fields.js'
import type { Services } from '../services.js'

const query = z.strictObject({ region: receiptSchema.shape.region, date: day })

/** What visitors of a region were shown on a day. */
export function shown(app: App, services: Services): void {
  const { store } = services
  const spec = {
    method: 'get',
    path: '/v1/:site/shown',
    summary: 'The notices visitors of a region saw on a day (UTC), most seen first.',
    scope: 'audit',
    query,
    answer: z.object({ notices: z.array(z.object({ notice: z.string(), count: z.number() })) }),
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const { region, date } = checked(query, c.req.query())
    await store.audit(site, {
      actor: c.var.access.name,
      action: 'shown',
      detail: `${region || 'unknown region'} ${date}`,
    })
    return c.json({ notices: await store.shown(site, region, date) })
  })
}
