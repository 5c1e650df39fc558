import type { Vendor } from '@assent/core'

/** Music and podcasts of SoundCloud within the page. */
export const soundcloudAdapter: Vendor = {
  id: 'soundcloud',
  categories: ['marketing'],
  hosts: ['.soundcloud.com', '.sndcdn.com'],
  storage: [],
}
