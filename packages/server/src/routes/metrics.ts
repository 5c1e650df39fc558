import { hashToken, sameHash } from '../access/token.js'
import { addRoute } from '../add-route.js'
import type { App } from '../app.js'
import { Refusal } from '../refusal.js'
import type { Services } from '../services.js'

/** Figures for Prometheus: for who has their token, and without one only where nobody else can ask. */
export function metrics(app: App, services: Services): void {
  const { config, metrics } = services
  const hash = config.metricsToken && hashToken(config.metricsToken)
  const spec = { method: 'get', path: '/metrics', summary: 'Figures for Prometheus.', answer: 'text/plain' } as const
  addRoute(app, services, spec, async (c) => {
    if (!hash && config.origins) throw new Refusal(404, 'off', 'Set `ASSENT_METRICS_TOKEN` to have metrics.')
    const given = c.req.header('authorization')?.replace(/^bearer /i, '') ?? ''
    if (hash && !sameHash(hash, hashToken(given)))
      throw new Refusal(401, 'token', 'The token of the metrics is needed.')
    return c.body(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType })
  })
}
