import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { checked } from '../checked.js'
import type { Services } from '../services.js'

const whole = (max: number) => {
  const rule = `must be a whole number from 1 to ${max}`
  return z
    .string()
    .regex(/^[1-9]\d{0,14}$/, rule)
    .transform(Number)
    .refine((value) => value <= max, rule)
}
const query = z.strictObject({ limit: whole(1000).default(100), before: whole(999_999_999_999_999).optional() })
const event = z.object({ n: z.number(), at: z.string(), actor: z.string(), action: z.string(), detail: z.string() })

/** Who read or erased what, and when. */
export function audit(app: App, services: Services): void {
  const { store } = services
  const spec = {
    method: 'get',
    path: '/v1/:site/audit',
    summary: 'Who read or erased what, when; newest first. `before` is the `n` of the last one seen.',
    scope: 'audit',
    query,
    answer: z.object({ events: z.array(event) }),
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const { limit, before } = checked(query, c.req.query())
    await store.audit(site, { actor: c.var.access.name, action: 'audit', detail: '' })
    return c.json({ events: await store.auditTrail(site, limit, before) })
  })
}
