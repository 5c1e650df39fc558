import type { Config, Party } from '@assent/core'
import { type ComponentChild, h, link, type Text } from './index.js'

/** Who is responsible, how to use one's rights, and what else there is to read: what the site has told of it. */
export function siteNotes({ site = {} }: Config, text: Text, language: string): ComponentChild[] {
  const { controllers = [], rights, privacyPolicy, cookiePolicy, policyDate, links = [] } = site
  const more = [
    privacyPolicy && link(privacyPolicy, text('privacyPolicy')),
    cookiePolicy && link(cookiePolicy, text('site.cookiePolicy')),
    ...links.map(({ label, url }) => link(url, label)),
    policyDate && text('site.policyDate', { date: longDate(policyDate, language) }),
  ]
  const requests = rights && [
    rights.email &&
      link(
        `mailto:${rights.email}${rights.subject ? `?subject=${encodeURIComponent(rights.subject)}` : ''}`,
        text('site.rights.email', { email: rights.email }),
      ),
    rights.url && link(rights.url, text('site.rights.form')),
    rights.address && `${text('site.rights.address')}\n${rights.address}`,
  ]
  return [
    section(text('site.controllers', { count: controllers.length }), controllers.map(contact)),
    section(text('site.rights'), requests && [text('site.rights.text'), ...requests]),
    section(text('site.more'), more),
  ]
}

function contact({ name, address, email, phone }: Party): ComponentChild[] {
  const lines = [
    h('b', null, name),
    address,
    email && link(`mailto:${email}`, email),
    phone && link(`tel:${phone}`, phone),
  ]
  return lines.filter(Boolean).map((line) => h('span', null, line))
}

function section(title: string, entries: readonly ComponentChild[] = []): ComponentChild {
  const shown = entries.filter(Boolean)
  return (
    shown.length > 0 &&
    h(
      'div',
      { class: 'notes' },
      h('h3', null, title),
      shown.map((entry) => h('p', null, entry)),
    )
  )
}

/** `2026-11-01` in words. By UTC, as the date has no hour; what is no date stays as it came. */
function longDate(date: string, language: string): string {
  const day = new Date(date)
  return Number.isNaN(+day) ? date : day.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
}
