import { type ComponentChild, h } from './index.js'

interface Row {
  /** Unique in the shadow root. */
  readonly id: string
  readonly name: string
  readonly description: string
  readonly on: boolean
  readonly locked: boolean
  readonly onToggle: () => void
}

/** A switch with its name and description; all of the row is its target. */
export function toggleRow({ id, name, description, on, locked, onToggle }: Row): ComponentChild {
  return h(
    'label',
    { class: locked && 'locked' },
    h('span', null, h('b', { id }, name), h('small', { id: `${id}-about` }, description)),
    h('input', {
      type: 'checkbox',
      role: 'switch',
      checked: on,
      disabled: locked,
      'aria-labelledby': id,
      'aria-describedby': `${id}-about`,
      onChange: onToggle,
    }),
  )
}
