import type { Vendor } from '@assent/core'

/** LinkedIn Insight Tag. It cannot be told about consent: only the load is held, and only a reload ends it. */
export const linkedinInsight: Vendor = {
  id: 'linkedin-insight',
  categories: ['marketing'],
  hosts: [
    'snap.licdn.com',
    '.ads.linkedin.com',
    'www.linkedin.com/px/', // unconfirmed
    '.oribi.io',
  ],
  storage: [
    'li_fat_id=',
    'li_giant=',
    'li_adsId=', // unconfirmed
    'ln_or=',
  ],
  load(page, { id }) {
    const { global } = page
    global._linkedin_partner_id = id
    ;(global._linkedin_data_partner_ids ||= []).push(id)
    global.lintrk ||= Object.assign((a: unknown, b: unknown) => global.lintrk.q.push([a, b]), { q: [] })
    page.script('https://snap.licdn.com/li.lms-analytics/insight.min.js')
  },
}
