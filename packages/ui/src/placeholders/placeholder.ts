import type { Assent } from '@assent/core'
import { type ComponentChild, h, type Text } from '../index.js'
import type { Held } from './held.js'

/** What stands in a held frame: whose it is, one link that shows it, and the way to always allow its vendor. */
export function placeholder(assent: Assent, held: Held, text: Text, onShow: () => void): ComponentChild {
  const { name, href } = held
  return h(
    'main',
    { dir: 'auto' },
    h('p', null, text('placeholder.about', { name })),
    h(
      'div',
      null,
      // A visitor's own navigation: it shows this one, and says nothing of any other.
      h('a', { href, onClick: onShow }, text('placeholder.once')),
      always(assent, held, text),
    ),
  )
}

/** Allows the vendor for good. Where that cannot be said in one word, the preferences are opened in its place. */
export function always(assent: Assent, { vendor, name }: Held, text: Text): ComponentChild {
  // Against a signal only a toggle in the preferences counts, with the signal's status in view (11 CCR 7025(c)(3)).
  return vendor && !assent.state.signalled.has(vendor)
    ? h(
        'button',
        { onClick: (event: Event) => assent.choose({ [vendor]: 'granted' }, ofThisPage(event)) },
        text('placeholder.always', { name }),
      )
    : h('button', { onClick: () => assent.openPreferences() }, text('choices'))
}

/** An event in a frame is none of this page's kind. It stays as trusted as it was: that is a property of its own. */
function ofThisPage(event: Event): Event {
  return event instanceof Event ? event : Object.setPrototypeOf(event, Event.prototype)
}
