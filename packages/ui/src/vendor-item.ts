import { type ComponentChild, h, link, type Text } from './index.js'
import { toggleRow } from './toggle-row.js'
import type { VendorNotes } from './vendor-notes.js'

/** One vendor: its toggle, what it stores and its policy. */
export function vendorItem(
  id: string,
  notes: VendorNotes,
  text: Text,
  on: boolean,
  locked: boolean,
  onToggle: () => void,
): ComponentChild {
  const { name, purpose = '', privacyPolicy, cookies = [] } = notes
  return h(
    'li',
    { key: id },
    toggleRow({ id, name, description: purpose, on, locked, onToggle }),
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
