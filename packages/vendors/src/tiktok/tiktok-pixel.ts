import type { Vendor } from '@assent/core'
import { queueMethods } from '../queue-methods.js'

const methods = [
  ...['page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group'],
  ...['enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent'],
]

/** TikTok Pixel: business-api.tiktok.com/portal/docs, document 1739585600931842. */
export const tiktokPixel: Vendor = {
  id: 'tiktok-pixel',
  categories: ['marketing'],
  hosts: ['analytics.tiktok.com', 'analytics.us.tiktok.com', 'business-api.tiktok.com'],
  storage: ['_ttp=', '_tt_enable_cookie=', 'ttcsid', 'ttclid='],
  update({ global }, grants) {
    global.ttq?.[grants['tiktok-pixel'] === 'granted' ? 'grantConsent' : 'revokeConsent']?.()
  },
  load(page, { id }) {
    const { global } = page
    global.TiktokAnalyticsObject = 'ttq'
    const ttq = (global.ttq ||= [])
    const src = 'https://analytics.tiktok.com/i18n/pixel/events.js'
    ttq.methods = methods
    queueMethods(ttq, methods)
    ;(ttq._i ||= {})[id] = Object.assign([], { _u: src })
    ;(ttq._t ||= {})[id] = page.now().getTime()
    ;(ttq._o ||= {})[id] = {}
    ttq.grantConsent()
    ttq.page()
    page.script(`${src}?sdkid=${encodeURIComponent(id)}&lib=ttq`)
  },
}
