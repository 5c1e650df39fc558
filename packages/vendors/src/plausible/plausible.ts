import type { Vendor } from '@assent/core'
import { stub } from '../stub.js'

/** Plausible, which stores nothing. It has no consent call: after a loss only a reload ends it. */
export const plausibleAdapter: Vendor = {
  id: 'plausible',
  categories: ['analytics'],
  hosts: ['.plausible.io'],
  storage: [],
  load(page, { id }) {
    const { global } = page
    const plausible = (global.plausible ||= stub((args) => (plausible.q ||= []).push(args)))
    plausible.init ||= (options: object = {}) => {
      plausible.o = options
    }
    plausible.init()
    page.script(`https://plausible.io/js/${encodeURIComponent(id)}.js`)
  },
}
