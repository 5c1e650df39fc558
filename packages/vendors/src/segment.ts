import type { Vendor } from '@assent/core'
import { segmentAdapter } from './segment/segment.js'

/** The adapter of Segment. */
export const segment = (): readonly Vendor[] => [segmentAdapter]
