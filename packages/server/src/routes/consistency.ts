import { encodeBase64, proveConsistency } from '@assent/log'
import * as z from 'zod'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { checked } from '../checked.js'
import { tilesOfSite } from '../read-tile.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'
import { sha256 } from '../sha256.js'

const size = z
  .string('must be the size of a log')
  .regex(/^[1-9]\d{0,14}$/, 'must be the size of a log, 1 or more')
  .transform(Number)
const query = z.strictObject({ from: size, to: size })

/** Proves that the log only grew between two sizes. */
export function consistency(app: App, services: Services): void {
  const spec = {
    method: 'get',
    path: '/v1/:site/consistency',
    summary: 'Proof that the log of one size begins the log of another.',
    query,
    answer: z.object({ from: z.number(), to: z.number(), proof: z.array(z.string()) }),
  } as const
  addRoute(app, services, spec, async (c) => {
    const site = c.req.param('site') ?? ''
    const { from, to } = checked(query, c.req.query())
    const head = await services.store.head(site)
    if (from > to || to > (head?.size ?? 0)) {
      const problem = {
        path: 'to',
        rule: `must be from \`from\` to the log's size, ${head?.size ?? 0}`,
        got: String(to),
      }
      throw new Refusal(422, 'invalid', 'There is no such stretch of the log.', { problems: [problem] })
    }
    const proof = await proveConsistency(from, to, tilesOfSite(services.store, site), sha256)
    return c.json({ from, to, proof: proof.map(encodeBase64) })
  })
}
