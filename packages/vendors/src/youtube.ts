import type { Vendor } from '@assent/core'
import { youtubeAdapter } from './youtube/youtube.js'

/** The adapter of YouTube. */
export const youtube = (): readonly Vendor[] => [youtubeAdapter]
