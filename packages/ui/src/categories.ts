import type { Assent, VendorAbout } from '@assent/core'
import { categoryIn, type Draft, toggleCategory, toggleVendor, vendorIn } from './draft.js'
import { type ComponentChild, h, type Text } from './index.js'
import { toggleRow } from './toggle-row.js'
import { vendorItem } from './vendor-item.js'
import { notesOf } from './vendor-notes.js'

/** Every category with its toggle, and under it the vendors it covers with theirs. */
export function categories(
  { config, state }: Assent,
  about: readonly VendorAbout[],
  text: Text,
  draft: Draft,
  onDraft: (draft: Draft) => void,
): ComponentChild {
  return h(
    'ul',
    null,
    state.policy.categories.map(({ id, necessary }) => {
      const vendors = state.policy.vendors.filter((vendor) => vendor.categories.includes(id))
      const told = config.categories?.[id]?.description || text(`category.${id}.description`)
      return h(
        'li',
        { key: id },
        toggleRow({
          id,
          name: config.categories?.[id]?.label || text(`category.${id}.label`) || id,
          description: necessary ? `${told} ${text('preferences.locked')}` : told,
          on: categoryIn(draft, state, id) === 'granted',
          locked: necessary,
          onToggle: () => onDraft(toggleCategory(draft, state, id)),
        }),
        vendors.length > 0 &&
          h(
            'details',
            null,
            h('summary', null, text('preferences.vendors', { count: vendors.length })),
            h(
              'ul',
              null,
              vendors.map((vendor) =>
                vendorItem(
                  `${id}-${vendor.id}`,
                  notesOf(vendor, about, text),
                  text,
                  necessary || vendorIn(draft, state, vendor) === 'granted',
                  necessary,
                  () => onDraft(toggleVendor(draft, state, vendor)),
                ),
              ),
            ),
          ),
      )
    }),
  )
}
