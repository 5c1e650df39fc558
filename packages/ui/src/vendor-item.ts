import { type ComponentChild, h, link, type Text } from './index.js'
import type { VendorNotes } from './vendor-notes.js'

/** One vendor: its head, which is a toggle or says how it stands, what it stores and its policy. */
export function vendorItem(
  id: string,
  { privacyPolicy, cookies = [] }: VendorNotes,
  text: Text,
  head: ComponentChild,
): ComponentChild {
  return h(
    'li',
    { key: id },
    head,
    cookies.length > 0 &&
      h(
        'ul',
        { class: 'cookies', 'aria-label': text('preferences.cookies') },
        cookies.map((cookie) =>
          h(
            'li',
            null,
            h('code', null, cookie.name),
            h('small', null, cookie.duration),
            h('small', null, cookie.purpose),
          ),
        ),
      ),
    privacyPolicy && h('p', { class: 'policy' }, link(privacyPolicy, text('privacyPolicy'))),
  )
}
