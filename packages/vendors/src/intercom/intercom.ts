import type { Vendor } from '@assent/core'
import { stub } from '../stub.js'

/** Intercom’s messenger. Once shut down it is started again by the next page. */
export const intercomAdapter: Vendor = {
  id: 'intercom',
  categories: ['functional'],
  hosts: ['.intercom.io', '.intercomcdn.com'],
  storage: [
    'intercom-id-',
    'intercom-session-',
    'intercom-device-id-',
    'intercom.', // unconfirmed
  ],
  update({ global }, grants) {
    if (grants.intercom !== 'granted') global.Intercom?.('shutdown')
  },
  load(page, { id }) {
    const { global } = page
    global.intercomSettings ||= { app_id: id }
    global.Intercom ||= stub((args) => (global.Intercom.q ||= []).push(args))
    page.script(`https://widget.intercom.io/widget/${encodeURIComponent(id)}`)
  },
}
