import type { Config, Right, RightsRequest } from '@assent/core'
import { type ComponentChild, h, link, type Text } from './index.js'
import { longDate } from './long-date.js'
import { noteSection } from './note-section.js'
import { party } from './party.js'

/** Who is responsible, how to use one's rights, and what else there is to read: what the site has told of it. */
export function siteNotes({ site = {} }: Config, text: Text, language: string): ComponentChild[] {
  const { controllers = [], rights, privacyPolicy, cookiePolicy, policyDate, links = [] } = site
  const parties = (['representative', 'officer', 'authority'] as const).map((role) =>
    noteSection(text(`site.${role}`), site[role] && [party(site[role])]),
  )
  const more = [
    privacyPolicy && link(privacyPolicy, text('privacyPolicy')),
    cookiePolicy && link(cookiePolicy, text('site.cookiePolicy')),
    ...links.map(({ label, url }) => link(url, label)),
    policyDate && text('site.policyDate', { date: longDate(new Date(policyDate), language) || policyDate }),
  ]
  return [
    noteSection(text('site.controllers', { count: controllers.length }), controllers.map(party)),
    ...parties,
    noteSection(text('site.rights'), rights && requests(rights, text)),
    noteSection(text('site.more'), more),
  ]
}

/** GDPR Art. 12(2): the exercise of rights must be made easy. */
function requests({ email, subject, url, address, pages }: RightsRequest, text: Text): ComponentChild[] {
  return [
    pages
      ? everyRight.map((right) => {
          const label = text(`site.rights.${right}`)
          return h('span', null, pages[right] ? link(pages[right], label) : label)
        })
      : text('site.rights.text'),
    email &&
      link(
        `mailto:${email}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`,
        text('site.rights.email', { email }),
      ),
    url && link(url, text('site.rights.form')),
    address && `${text('site.rights.address')}\n${address}`,
  ]
}

const everyRight: readonly Right[] = ['access', 'correction', 'erasure', 'restriction', 'portability', 'objection']
