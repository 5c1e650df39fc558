import type { Vendor } from '@assent/core'

/** FullStory, loaded by the site’s own snippet. */
export const fullstoryAdapter: Vendor = {
  id: 'fullstory',
  categories: ['analytics'],
  hosts: ['.fullstory.com'],
  storage: [
    'fs_uid=', // unconfirmed
    'fs_lua=', // unconfirmed
  ],
  update({ global }, grants) {
    global.FS?.(grants.fullstory === 'granted' ? 'start' : 'shutdown') // unconfirmed
  },
}
