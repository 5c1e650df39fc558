import type { Assent } from '@assent/core'
import { shield } from './report.js'

/** Tells tag managers through `dataLayer`: `assent_ready` once, `assent_change` whenever what holds has changed. */
export function announce(assent: Assent): void {
  const page = window as { dataLayer?: unknown[] }
  const say = (event: string) => shield(() => (page.dataLayer ??= []).push({ event, assent: assent.state.grants }))
  say('assent_ready')
  assent.on('change', () => say('assent_change'))
}
