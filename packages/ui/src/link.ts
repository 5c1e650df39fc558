import { type ComponentChild, h } from 'preact'
import { safeHref } from './safe-href.js'

/** A link; only its label where the address cannot be trusted. */
export function link(href: string, label: string): ComponentChild {
  return h('a', { href: safeHref(href) }, label)
}
