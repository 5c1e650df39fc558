import { type ComponentChild, h } from './index.js'

/** A heading with a paragraph for each entry; nothing without any. */
export function noteSection(title: string, entries: readonly ComponentChild[] = []): ComponentChild {
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
