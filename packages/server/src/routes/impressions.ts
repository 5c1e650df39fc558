import { receiptSchema } from '@assent/schema'
import * as z from 'zod'
import { clientAddress } from '../access/client-address.js'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { readJson } from '../body.js'
import { checked } from '../checked.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

const { region, language, notice } = receiptSchema.shape
const body = z.strictObject({ region, language, notice })

/** Counts a painted notice, if the operator turned that on. Nothing in it tells one visitor from another. */
export function impressions(app: App, services: Services): void {
  const { config, limits, store } = services
  const spec = {
    method: 'post',
    path: '/v1/:site/impressions',
    summary: 'Count a painted notice, without any identifier.',
    body,
    status: 204,
  } as const
  addRoute(app, services, spec, async (c) => {
    if (!config.impressions) throw new Refusal(404, 'off', 'Impressions are not counted here.')
    await limits.take('receipts', clientAddress(c, config.proxies))
    store.addImpression(c.req.param('site') ?? '', checked(body, await readJson(c, 1024)))
    return c.body(null, 204)
  })
}
