import { regionFromHeaders } from '@assent/core'
import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import type { Services } from '../services.js'

/** Tells a page where its visitor is, as the edge network in front sees it. */
export function region(app: App, services: Services): void {
  const spec = {
    method: 'get',
    path: '/v1/:site/region',
    summary: 'Where the visitor is: ISO 3166, empty when unknown.',
    answer: z.object({ region: z.string() }),
  } as const
  addRoute(app, services, spec, (c) =>
    c.json({ region: regionFromHeaders((name) => c.req.header(name), services.config.regionHeader) }),
  )
}
