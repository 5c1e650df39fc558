import type { Vendor } from '@assent/core'
import { grantOf } from '../grant-of.js'
import { stub } from '../stub.js'

/**
 * Microsoft Clarity. Once refused it drops its cookies and goes on without them:
 * learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2.
 */
export const microsoftClarity: Vendor = {
  id: 'microsoft-clarity',
  categories: ['analytics'],
  hosts: [
    '.clarity.ms',
    'c.bing.com', // unconfirmed
  ],
  storage: ['_clck=', '_clsk=', '_cltk'],
  update({ global }, grants) {
    // Calls wait here for the tag; the published snippet, if the page carries it, uses what it finds.
    if (grants['microsoft-clarity'] === 'granted')
      global.clarity ||= stub((args) => (global.clarity.q ||= []).push(args))
    global.clarity?.('consentv2', {
      ad_Storage: grantOf(grants, 'microsoft-uet', 'marketing'),
      analytics_Storage: grantOf(grants, 'microsoft-clarity', 'analytics'),
    })
  },
  load(page, { id }) {
    page.script(`https://www.clarity.ms/tag/${encodeURIComponent(id)}`)
  },
}
