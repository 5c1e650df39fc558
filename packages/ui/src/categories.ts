import type { Assent, VendorAbout } from '@assent/core'
import { categoryIn, type Draft, toggleCategory, toggleVendor, vendorIn } from './draft.js'
import { type ComponentChild, h, type Text } from './index.js'
import { isOfInterest, objection } from './objection.js'
import { toggleRow } from './toggle-row.js'
import { vendorItem } from './vendor-item.js'
import { notesOf, type VendorNotes } from './vendor-notes.js'

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
    state.policy.categories.map((category) => {
      const { id, necessary } = category
      const vendors = state.policy.vendors.filter((vendor) => vendor.categories.includes(id))
      const name = config.categories?.[id]?.label || text(`category.${id}.label`) || id
      const told = config.categories?.[id]?.description || text(`category.${id}.description`)
      const on = categoryIn(draft, state, id) === 'granted'
      const onToggle = () => onDraft(toggleCategory(draft, state, id))
      const objects = isOfInterest(category, config, state)
      return h(
        'li',
        { key: id },
        objects
          ? objection(id, name, told, text, !on, onToggle)
          : toggleRow({
              id,
              name,
              description: necessary ? `${told} ${text('preferences.locked')}` : told,
              on,
              locked: necessary,
              onToggle,
            }),
        vendors.length > 0 &&
          h(
            'details',
            null,
            h('summary', null, text('preferences.vendors', { count: vendors.length })),
            h(
              'ul',
              null,
              vendors.map((vendor) => {
                const notes = notesOf(vendor, about, text)
                const head = toggleRow({
                  id: `${id}-${vendor.id}`,
                  name: notes.name,
                  description: notes.purpose ?? '',
                  on: necessary || vendorIn(draft, state, vendor) === 'granted',
                  locked: necessary,
                  onToggle: () => onDraft(toggleVendor(draft, state, vendor)),
                })
                return vendorItem(vendor.id, notes, text, objects ? stated(notes) : head)
              }),
            ),
          ),
      )
    }),
  )
}

/** A vendor without a switch of its own: one objects to the category. */
function stated({ name, purpose }: VendorNotes): ComponentChild {
  return [h('b', null, name), h('small', null, purpose)]
}
