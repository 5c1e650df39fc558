import type { Vendor } from '@assent/core'
import { tiktokEmbed } from './tiktok/tiktok-embed.js'
import { tiktokPixel } from './tiktok/tiktok-pixel.js'

/** The adapters of TikTok. */
export const tiktok = (): readonly Vendor[] => [tiktokPixel, tiktokEmbed]
