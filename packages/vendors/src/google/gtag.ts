import type { VendorConfig, VendorPage } from '@assent/core'
import { stub } from '../stub.js'

const tagged = new WeakSet<object>()

/** Google's queue. The page gets it as `gtag` too, unless it has its own: its calls wait there for the tag. */
export function gtag({ global }: VendorPage): (...args: unknown[]) => void {
  const send = stub((args) => (global.dataLayer ||= []).push(args))
  global.gtag ||= send
  return send
}

/** Loads gtag.js for the first id of a page; every id only configures it. */
export function loadGtag(page: VendorPage, { id }: VendorConfig & { readonly id: string }): void {
  const send = gtag(page)
  if (!tagged.has(page.global)) {
    send('js', page.now())
    page.script(`https://www.googletagmanager.com/gtag/js?id=${encodeURIComponent(id)}`)
    tagged.add(page.global)
  }
  send('config', id)
}
