import type { Vendor } from '@assent/core'
import { instagramEmbed } from './instagram/instagram-embed.js'

/** The adapter of Instagram posts. */
export const instagram = (): readonly Vendor[] => [instagramEmbed]
