import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

/** How long the sequencer may take for a turn, which it begins several times a second. */
const patience = 30_000

/** Whether the process runs, and whether it can take receipts. */
export function health(app: App, services: Services): void {
  const { now, store } = services
  const answer = z.object({ status: z.string() })
  addRoute(app, services, { method: 'get', path: '/health', summary: 'The process runs.', answer }, (c) =>
    c.json({ status: 'ok' }),
  )

  const ready = { method: 'get', path: '/ready', summary: 'Receipts are taken and sequenced.', answer } as const
  addRoute(app, services, ready, async (c) => {
    await store.ping()
    const turn = store.sequenced()
    if (!turn || now().getTime() - turn.getTime() > patience) {
      throw new Refusal(503, 'sequencer', 'Receipts are stored, but have not been put into the log for a while.', {
        retryAfter: 10,
      })
    }
    return c.json({ status: 'ready' })
  })
}
