import type { Vendor } from '@assent/core'
import { fullstoryAdapter } from './fullstory/fullstory.js'

/** The adapter of FullStory. */
export const fullstory = (): readonly Vendor[] => [fullstoryAdapter]
