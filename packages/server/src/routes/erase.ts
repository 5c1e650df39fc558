import { receiptSchema } from '@assent/schema'
import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { readJson } from '../body.js'
import { checked } from '../checked.js'
import { tombstoneSigner } from '../keys/statement.js'
import type { Services } from '../services.js'

const { id, subject } = receiptSchema.shape
const reasonRule = 'must be a text of 1 to 500 characters in one line, without names or addresses: it stays in the log'
const reason = z.string(reasonRule).regex(/^[^\p{C}\p{Zl}\p{Zp}]{1,500}$/u, reasonRule)
const byId = z.strictObject({ id, reason })
const bySubject = z.strictObject({ subject, reason })

/** Erases what a person may have erased, and leaves a signed tombstone for each receipt in the log. */
export function erase(app: App, services: Services): void {
  const { keys, now, store } = services
  const spec = {
    method: 'post',
    path: '/v1/:site/erase',
    summary: 'Erase one receipt, or all of a subject. The answer names their places in the log.',
    scope: 'erase',
    body: z.union([byId, bySubject]),
    answer: z.object({ erased: z.array(z.object({ index: z.number(), id: z.string() })) }),
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const body = await readJson(c, 4096)
    const hasSubject = typeof body === 'object' && body !== null && Object.hasOwn(body, 'subject')
    const which = hasSubject ? checked(bySubject, body) : checked(byId, body)
    const actor = c.var.access.name
    // Before it happens, and without the subject: the trail must not keep what is being erased.
    await store.audit(site, {
      actor,
      action: 'erase',
      detail: `${hasSubject ? 'a subject' : 'a receipt'}: ${which.reason}`,
    })
    const erased = await store.erase(site, which, tombstoneSigner(keys.active, now))
    await store.audit(site, {
      actor,
      action: 'erased',
      detail: erased
        .map(({ index }) => index)
        .join(' ')
        .slice(0, 2000),
    })
    return c.json({ erased })
  })
}
