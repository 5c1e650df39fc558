import { receiptAnswerSchema, receiptPostSchema } from '@assent/schema'
import { clientAddress } from '../access/client-address.js'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { readJson } from '../body.js'
import { ingest, receiptsIn } from '../ingest.js'
import type { Services } from '../services.js'

/** Takes receipts: each is checked, signed and stored by itself. */
export function postReceipts(app: App, services: Services): void {
  const { config, limits, metrics, publish } = services
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
    const receipts = receiptsIn(await readJson(c))
    if (receipts.length > 1) await limits.take('receipts', address, receipts.length - 1)
    await publish(site)
    // All settled before any failure is told: none is left running behind the answer.
    const settled = await Promise.allSettled(receipts.map((receipt) => ingest(services, site, receipt)))
    const results = settled.map((one) => {
      if (one.status === 'rejected') throw one.reason
      return one.value
    })
    for (const { status } of results) metrics.receipts.inc({ status })
    // Not by `c.json`, so that the headers stay a plain object on their way to the socket.
    return new Response(JSON.stringify({ results }), {
      headers: { ...c.get('headers'), 'Content-Type': 'application/json' },
    })
  })
}
