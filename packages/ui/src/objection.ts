import { type Category, type Config, type ConsentState, modelFor } from '@assent/core'
import { type ComponentChild, h, type Text } from './index.js'
import { toggleRow } from './toggle-row.js'

/** Whether a category runs on legitimate interest here. Where the law wants a yes, as for storage in the EU, it does not. */
export function isOfInterest(category: Category, { categories }: Config, { regime }: ConsentState): boolean {
  const isClaimed = categories?.[category.id]?.basis === 'legitimate-interest'
  return isClaimed && !category.necessary && modelFor(category.acts, regime) !== 'opt-in'
}

/**
 * A category that rests on legitimate interest: what it is, and a switch for the objection (GDPR Art. 21), which is off until
 * the visitor objects. A consent that is ticked already would be none (Art. 4(11), recital 32).
 */
export function objection(
  id: string,
  name: string,
  description: string,
  text: Text,
  isObjected: boolean,
  onToggle: () => void,
): ComponentChild {
  return h(
    'div',
    { role: 'group', 'aria-labelledby': `${id}-interest` },
    h('b', { id: `${id}-interest` }, name),
    h('small', null, description),
    toggleRow({
      id,
      name: text('preferences.object'),
      description: text('preferences.interest'),
      on: isObjected,
      locked: false,
      onToggle,
    }),
  )
}
