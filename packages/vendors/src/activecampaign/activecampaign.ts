import type { Vendor } from '@assent/core'
import { stub } from '../stub.js'

/** ActiveCampaign. It has no call to take consent back: after a loss only a reload ends it. */
export const activecampaignAdapter: Vendor = {
  id: 'activecampaign',
  categories: ['marketing'],
  hosts: ['.app-us1.com', '.trackcmp.net'],
  storage: ['ac_enable_tracking=', 'prism_'],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    const { global } = page
    global.visitorGlobalObjectAlias = 'vgo'
    const vgo = (global.vgo ||= stub((args) => (vgo.q ||= []).push(args)))
    vgo.l = page.now().getTime()
    vgo('setAccount', id)
    vgo('setTrackByDefault', true)
    vgo('process')
    page.script('https://diffuser-cdn.app-us1.com/diffuser/diffuser.js')
  },
}
