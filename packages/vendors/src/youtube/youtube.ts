import type { Vendor } from '@assent/core'

/**
 * Videos of YouTube. Its privacy-enhanced host, too, stores on the device and sends the address: it is held as
 * well.
 */
export const youtubeAdapter: Vendor = {
  id: 'youtube',
  categories: ['marketing'],
  hosts: ['.youtube.com', '.youtube-nocookie.com', 'youtu.be', '.ytimg.com'],
  storage: [],
}
