import { receiptSchema } from '@assent/schema'
import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { paramOf } from '../param-of.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

/** One receipt, or what is left of it. */
export function receipt(app: App, services: Services): void {
  const { store } = services
  const spec = {
    method: 'get',
    path: '/v1/:site/receipts/:id',
    summary: 'A receipt with its statement and place in the log, or its tombstone.',
    scope: 'audit',
    answer: z.union([
      z.object({ receipt: receiptSchema, statement: z.string(), index: z.number().nullable() }),
      z.object({ erased: z.literal(true), index: z.number(), commitment: z.string(), tombstone: z.string() }),
    ]),
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const id = paramOf(c, 'id', receiptSchema.shape.id)
    await store.audit(site, { actor: c.var.access.name, action: 'receipt', detail: id })
    const found = await store.receipt(site, id)
    if (!found) throw new Refusal(404, 'missing', 'There is no receipt with this id.')
    if (found.erased) return c.json(found)
    const { text, statement, index } = found
    return c.body(`{"receipt":${text},"statement":"${statement}","index":${index}}`, 200, {
      'Content-Type': 'application/json',
    })
  })
}
