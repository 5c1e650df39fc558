import type { Vendor } from '@assent/core'
import { queueMethods } from '../queue-methods.js'

/** Segment. It has no consent call: after a loss only a reload ends it. */
export const segmentAdapter: Vendor = {
  id: 'segment',
  categories: ['analytics'],
  hosts: ['.segment.com', '.segment.io'],
  storage: ['ajs_'],
  load(page, { id }) {
    const analytics = (page.global.analytics ||= [])
    queueMethods(analytics, ['track', 'page', 'identify', 'group', 'alias', 'reset'])
    analytics._writeKey = id
    analytics.page()
    page.script(`https://cdn.segment.com/analytics.js/v1/${encodeURIComponent(id)}/analytics.min.js`)
  },
}
