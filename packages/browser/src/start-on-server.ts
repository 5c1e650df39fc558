import { type Config, createAssent, makePolicy, regimeFor } from '@assent/core'
import { type PageAssent, pageAssent } from './page-assent.js'
import { shield } from './report.js'
import type { StartOptions } from './start.js'

/** Nothing is known of a visitor while a page is rendered on a server, so nothing but the necessary holds. */
export function startOnServer(config: Config, { vendors = [] }: StartOptions = {}): PageAssent {
  const { policy } = makePolicy(config, vendors.flat())
  const facts = { config, policy, region: '', regime: regimeFor(''), signals: { gpc: false }, shut: true }
  const ports = { now: () => 0, isGesture: () => false, record: () => false, apply: () => false, shield }
  return pageAssent(createAssent(facts, ports), undefined, () => {})
}
