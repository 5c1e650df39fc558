import type { Vendor } from '@assent/core'

/** Zendesk’s messaging, loaded by the site’s own snippet: it is found by its element’s id. */
export const zendeskChat: Vendor = {
  id: 'zendesk-chat',
  categories: ['functional'],
  hosts: ['.zdassets.com', '.zendesk.com', '.zopim.com'],
  storage: [
    '__zlcmid=',
    'ZD-suid=', // unconfirmed
    'ZD-buid=', // unconfirmed
    'ZD-store=', // unconfirmed
  ],
}
