import { formatLogProof, proveInclusion } from '@assent/log'
import { receiptSchema } from '@assent/schema'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { paramOf } from '../param-of.js'
import { tilesOfSite } from '../read-tile.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'
import { sha256 } from '../sha256.js'

/** Proves that the log holds a receipt's entry. */
export function proof(app: App, services: Services): void {
  const { store } = services
  const spec = {
    method: 'get',
    path: '/v1/:site/receipts/:id/proof',
    summary: 'Proof that the log holds the receipt’s entry, C2SP tlog-proof; 404 until it is sequenced.',
    answer: 'text/plain',
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const id = paramOf(c, 'id', receiptSchema.shape.id)
    // The head after the receipt: it can then only be larger than the receipt's place.
    const index = (await store.receipt(site, id))?.index
    const head = await store.head(site)
    if (index === undefined || index === null || !head || index >= head.size) {
      throw new Refusal(404, 'missing', 'The log holds no such receipt yet.')
    }
    const path = await proveInclusion(index, head.size, tilesOfSite(store, site), sha256)
    return c.text(formatLogProof({ index, proof: path, checkpoint: head.checkpoint }))
  })
}
