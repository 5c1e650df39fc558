import type { Vendor } from '@assent/core'
import { soundcloudAdapter } from './soundcloud/soundcloud.js'

/** The adapter of SoundCloud. */
export const soundcloud = (): readonly Vendor[] => [soundcloudAdapter]
