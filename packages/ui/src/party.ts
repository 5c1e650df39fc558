import type { Party } from '@assent/core'
import { type ComponentChild, h, link } from './index.js'

/** A party's name and how to reach it, a line each. */
export function party({ name, address, email, phone, url }: Party): ComponentChild[] {
  const lines = [
    h('b', null, url ? link(url, name) : name),
    address,
    email && link(`mailto:${email}`, email),
    phone && link(`tel:${phone}`, phone),
  ]
  return lines.filter(Boolean).map((line) => h('span', null, line))
}
