import type { Vendor } from '@assent/core'
import { stub } from '../stub.js'

/** Hotjar. It has no consent call: after a loss only a reload ends it. */
export const hotjarAdapter: Vendor = {
  id: 'hotjar',
  categories: ['analytics'],
  hosts: ['.hotjar.com', '.hotjar.io'],
  storage: ['_hj', 'hjViewportId='],
  load(page, { id }) {
    const { global } = page
    global.hj ||= stub((args) => (global.hj.q ||= []).push(args))
    global._hjSettings ||= { hjid: id, hjsv: 6 }
    page.script(`https://static.hotjar.com/c/hotjar-${encodeURIComponent(id)}.js?sv=6`)
  },
}
