import type { Assent } from 'assent'
import { element } from './element.js'

/** The first layer: there while an answer is needed, gone once it is given. */
export function mountConsentBar(assent: Assent): void {
  // One class for all three: no is as easy as yes. Each verb takes the event, as proof of the visitor's own gesture.
  const button = (label: string, onclick: (event: Event) => void) =>
    element('button', { type: 'button', className: 'answer', onclick }, label)

  const bar = element(
    'section',
    { className: 'consent-bar', ariaLabel: 'Cookies' },
    element(
      'p',
      {},
      element('strong', {}, 'May we count your visit?'),
      ' Google would measure it, and Google and Meta would show you Orchard elsewhere. ',
      element('a', { href: './privacy.html' }, 'Who gets what'),
    ),
    element(
      'div',
      { className: 'answers' },
      button('No, thanks', (event) => assent.reject(event)),
      button('Yes, all of it', (event) => assent.accept(event)),
      button('Let me choose', (event) => assent.openPreferences(event.currentTarget)),
    ),
  )

  const draw = () => {
    bar.hidden = !assent.state.prompt
  }
  assent.on('choice', draw)
  draw()
  document.body.prepend(bar)
}
