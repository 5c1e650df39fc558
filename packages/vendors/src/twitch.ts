import type { Vendor } from '@assent/core'
import { twitchAdapter } from './twitch/twitch.js'

/** The adapter of Twitch. */
export const twitch = (): readonly Vendor[] => [twitchAdapter]
