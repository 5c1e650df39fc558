import type { Vendor } from '@assent/core'
import { facebookEmbed } from './facebook/facebook-embed.js'

/** The adapter of Facebook posts. */
export const facebook = (): readonly Vendor[] => [facebookEmbed]
