import { receiptAnswerSchema, receiptPostSchema } from '@assent/schema'
import { clientAddress } from '../access/client-address.js'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { readJson } from '../body.js'
import type { Services } from '../services.js'
import { takeReceipts } from '../take-receipts.js'

/** Takes receipts: each is checked, signed and stored by itself. Of a running server, `receipt-door.ts` takes most of them. */
export function postReceipts(app: App, services: Services): void {
  const { config, limits } = services
  const spec = {
    method: 'post',
    path: '/v1/:site/receipts',
    summary: 'Store one receipt, or several in the order in which they were made.',
    body: receiptPostSchema,
    answer: receiptAnswerSchema,
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const address = clientAddress(c, config.proxies)
    await limits.take('receipts', address)
    const answer = await takeReceipts(services, site, address, await readJson(c))
    return c.body(answer, 200, { 'Content-Type': 'application/json' })
  })
}
