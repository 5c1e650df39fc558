import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Store } from './store/store.js'

/** What is counted for the operator; by site and route, never by visitor. */
export interface Metrics {
  readonly registry: Registry
  readonly receipts: Counter<'status'>
  readonly requests: Histogram<'method' | 'route' | 'status'>
}

/** Metrics in a registry of their own, so that two servers in one process do not meet. */
export function createMetrics(store: Pick<Store, 'backlog'>, { process = false } = {}): Metrics {
  const registry = new Registry()
  const registers = [registry]
  if (process) collectDefaultMetrics({ register: registry })
  const backlog = new Gauge({
    name: 'assent_backlog_receipts',
    help: 'Receipts waiting to be written, and stored ones waiting to be sequenced.',
    labelNames: ['stage'],
    registers,
    async collect() {
      // Without the database there is no figure; the others must still come.
      const counts = await store.backlog().catch(() => ({ writing: Number.NaN, sequencing: Number.NaN }))
      for (const [stage, count] of Object.entries(counts)) backlog.set({ stage }, count)
    },
  })
  return {
    registry,
    receipts: new Counter({
      name: 'assent_receipts_total',
      help: 'Receipts by what became of them.',
      labelNames: ['status'],
      registers,
    }),
    requests: new Histogram({
      name: 'assent_request_seconds',
      help: 'Time to answer a request.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5],
      registers,
    }),
  }
}
