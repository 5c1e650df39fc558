import type { Vendor } from '@assent/core'

/** Streams of Twitch. */
export const twitchAdapter: Vendor = {
  id: 'twitch',
  categories: ['marketing'],
  hosts: ['.twitch.tv'],
  storage: [],
}
