import type { Assent } from '@assent/core'
import { type ComponentChildren, h } from 'preact'
import { choices, crossOut } from './choices.js'
import { placesWithCross } from './cross-excerpt.js'
import { link } from './link.js'
import type { Text } from './text.js'

/** The question: title, one text, and the two equal answers with the quieter third. */
export function banner(
  assent: Assent,
  text: Text,
  opener: object,
  onDone: (outcome: string) => void,
): ComponentChildren {
  const { config, state } = assent
  const { name, privacyPolicy } = config.site ?? {}
  const optional = state.policy.categories.filter(({ necessary }) => !necessary)
  const partners = state.policy.vendors.filter((vendor) => optional.some(({ id }) => vendor.categories.includes(id)))
  const who = text('notice.who', { site: name || text('notice.site'), count: partners.length })
  const list = (runs: boolean) =>
    // By the texts: the browser's own `Intl.ListFormat` keeps the main thread for 50 ms at its first use.
    optional
      .filter(({ id }) => assent.has(id) === runs)
      .map(({ id }) => config.categories?.[id]?.label || text(`category.${id}.purpose`) || id)
      .reduce((a, b, at, all) => (a && text(all[at + 1] ? 'list' : 'list.last', { a, b })) || b, '')
  const running = list(true)
  const asked = list(false)
  // Words of asking only for what does not run unasked: for the rest they would mislead.
  const key = running ? (asked ? 'notice.mixed' : 'notice.tells') : 'notice.asks'
  return [
    h(
      'div',
      { class: 'words' },
      h('h2', { part: 'title' }, text('notice.title')),
      h(
        'p',
        { part: 'text' },
        text(key, { who, purposes: running || asked, asked }),
        ' ',
        privacyPolicy && link(privacyPolicy, text('privacyPolicy')),
      ),
    ),
    h('div', { class: 'actions' }, choices(assent, text, onDone), h('button', opener, text('notice.choose'))),
    placesWithCross.includes(state.regime.place) && crossOut(assent, text, onDone),
  ]
}
