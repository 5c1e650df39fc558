import { createHash } from 'node:crypto'
import { canonical, type Json } from '@assent/core'
import { noticeSchema, policySchema, receiptSchema } from '@assent/schema'
import { clientAddress } from '../access/client-address.js'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { readJson } from '../body.js'
import { checked } from '../checked.js'
import { paramOf } from '../param-of.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

/** Rendered markup and styles weigh more than a receipt. */
const mostBytes = 1024 * 1024

const kinds = [
  { kind: 'notice', path: '/v1/:site/notices/:hash', schema: noticeSchema },
  { kind: 'policy', path: '/v1/:site/policies/:hash', schema: policySchema },
] as const

/** Keeps and hands out what receipts name by hash: notices and policies. */
export function documents(app: App, services: Services): void {
  const { config, limits, store } = services
  for (const { kind, path, schema } of kinds) {
    const put = { method: 'put', path, summary: `Keep a ${kind} under its hash.`, body: schema, status: 204 } as const
    addRoute(app, services, put, async (c) => {
      const site = c.req.param('site') ?? ''
      const hash = paramOf(c, 'hash', receiptSchema.shape.policy)
      await limits.take('documents', clientAddress(c, config.proxies))
      const value = await readJson(c, mostBytes)
      checked(schema, value)
      const text = canonical(value as Json)
      const found = createHash('sha256').update(text).digest('hex')
      if (found !== hash) {
        const problem = { path: 'all', rule: `must have the hash ${hash}`, got: found }
        throw new Refusal(422, 'hash', 'The document must have the hash it is put under.', { problems: [problem] })
      }
      await store.putDocument(kind, site, hash, text)
      return c.body(null, 204)
    })

    const get = { method: 'get', path, summary: `The ${kind} that has this hash.`, answer: schema } as const
    addRoute(app, services, get, async (c) => {
      const site = c.req.param('site') ?? ''
      const hash = paramOf(c, 'hash', receiptSchema.shape.policy)
      const text = await store.document(kind, site, hash)
      if (text === undefined) throw new Refusal(404, 'missing', `No ${kind} has this hash.`)
      return c.body(text, 200, {
        'Content-Type': 'application/json',
        'Cache-Control': 'public, max-age=31536000, immutable',
      })
    })
  }
}
