import type { Vendor } from '@assent/core'
import { mouseflowAdapter } from './mouseflow/mouseflow.js'

/** The adapter of Mouseflow. */
export const mouseflow = (): readonly Vendor[] => [mouseflowAdapter]
