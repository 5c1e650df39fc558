import type { Vendor } from '@assent/core'

/**
 * Posts, videos and buttons of Facebook within the page. Its script shares a host with the Pixel, and is held with
 * it.
 */
export const facebookEmbed: Vendor = {
  id: 'facebook-embed',
  categories: ['marketing'],
  hosts: ['www.facebook.com/plugins/', '.fbcdn.net'],
  storage: [],
}
