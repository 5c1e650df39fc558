import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { checked } from '../checked.js'
import { day } from '../query-fields.js'
import type { Services } from '../services.js'
import { dimensions } from '../store/stat.js'

const bys = [...dimensions, 'impressions'] as const

const query = z.strictObject({
  from: day,
  to: day,
  by: z.enum(bys, `must be one of ${bys.join(', ')}`).default('all'),
})
const row = z.object({ day: z.string(), event: z.string(), value: z.string(), count: z.number() })
const impression = z.object({
  day: z.string(),
  region: z.string(),
  language: z.string(),
  notice: z.string().nullable(),
  count: z.number(),
})

/** Counts by day, made as receipts come in: quick whatever the volume, and nothing of a single person in them. */
export function stats(app: App, services: Services): void {
  const { store } = services
  const spec = {
    method: 'get',
    path: '/v1/:site/stats',
    summary:
      'Counts by day from one day to another, both included, split by one thing; `impressions` counts painted notices.',
    scope: 'stats',
    query,
    answer: z.object({ rows: z.union([z.array(row), z.array(impression)]) }),
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const { from, to, by } = checked(query, c.req.query())
    if (by === 'impressions') return c.json({ rows: await store.impressions(site, from, to) })
    return c.json({ rows: await store.stats(site, from, to, by) })
  })
}
