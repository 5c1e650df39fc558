import type { Assent, VendorAbout } from '@assent/core'
import { declarationStyle } from './declaration-style.js'
import { h, makeText, render } from './index.js'
import { languageOf } from './language.js'
import { cookies } from './locales/en/cookies.js'
import { preferences } from './locales/en/preferences.js'
import { vendors } from './locales/en/vendors.js'
import { longDate } from './long-date.js'
import { vendorItem } from './vendor-item.js'
import { notesOf } from './vendor-notes.js'

/**
 * What the site and its vendors store and why, from the config and the catalogue, with how each stands for this visitor. It is
 * part of the page: in its font and colours. Returns the way to take it away.
 */
export function mountDeclaration(assent: Assent, about: readonly VendorAbout[], place: HTMLElement): () => void {
  const { config } = assent
  const text = makeText(config, { ...cookies, ...vendors, ...preferences })
  const language = (place.lang = languageOf(config))
  const root = place.shadowRoot ?? place.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(declarationStyle)
  root.adoptedStyleSheets = [sheet]

  const stateOf = (id: string) => {
    const isGranted = assent.has(id)
    return h(
      'strong',
      { part: isGranted ? 'granted' : 'denied' },
      text(`declaration.${isGranted ? 'granted' : 'denied'}`),
    )
  }

  const draw = () => {
    const { policy, choice } = assent.state
    const date = choice && longDate(new Date(choice.at * 1000), language)
    render(
      h('div', { dir: 'auto' }, [
        date && h('p', { part: 'date' }, text('declaration.date', { date })),
        policy.categories.map(({ id, necessary }) => {
          const told = config.categories?.[id]?.description || text(`category.${id}.description`)
          return h(
            'section',
            { 'aria-labelledby': id, part: 'category' },
            h('h3', { id }, config.categories?.[id]?.label || text(`category.${id}.label`) || id, ' ', stateOf(id)),
            h('p', null, necessary ? `${told} ${text('preferences.locked')}` : told),
            h(
              'ul',
              null,
              policy.vendors
                .filter(({ categories }) => categories.includes(id))
                .map((vendor) => {
                  const notes = notesOf(vendor, about, text)
                  const head = [
                    h('div', { class: 'head' }, h('b', null, notes.name), stateOf(vendor.id)),
                    h('small', null, notes.purpose),
                  ]
                  return vendorItem(vendor.id, notes, text, head)
                }),
            ),
          )
        }),
        h(
          'p',
          null,
          h(
            'button',
            { onClick: ({ currentTarget }: Event) => assent.openPreferences(currentTarget) },
            text('choices'),
          ),
        ),
      ]),
      root,
    )
  }

  const stop = assent.on('choice', draw)
  draw()
  return () => {
    stop()
    render(null, root)
  }
}
