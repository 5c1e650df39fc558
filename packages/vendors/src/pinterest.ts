import type { Vendor } from '@assent/core'
import { pinterestTag } from './pinterest/pinterest-tag.js'

/** The adapter of Pinterest Tag. */
export const pinterest = (): readonly Vendor[] => [pinterestTag]
