import type { Config } from '@assent/core'
import { cross, iconButton } from './icon-button.js'
import { type ComponentChild, h, makeText } from './index.js'
import { lines } from './locales/en/lines.js'
import type { Surface } from './surface.js'

const sliders = 'M1 4h11M1 9h11M8.5 2v4M4.5 7v4'

const sheet = new CSSStyleSheet()
sheet.replaceSync(
  'section:not(.banner){flex-direction:row;align-items:center;gap:0;width:fit-content;max-width:none;margin-inline:auto 0;padding:4px 12px}section.left:not(.banner){margin:0 auto 0 0}.icon{padding:0;width:44px}svg{display:block;margin:auto}.reopen:not(.banner){--assent-radius:16px;padding:0;overflow:visible}.reopen button{width:38px;min-height:38px}',
)

/** The surfaces that are no question: the button that reopens the preferences, and one line with what can be done about it. */
export function line(
  root: ShadowRoot,
  surface: Surface,
  isSettled: boolean,
  config: Config,
  opener: object,
  onDismiss: () => void,
): ComponentChild {
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
  const text = makeText(config, lines)
  const label = text('choices')
  if (surface === 'reopen') return iconButton(label, sliders, opener)
  return [
    // A live region is only heard when it was there before its text.
    h('p', { role: 'status' }, isSettled && text(`notice.${surface}`)),
    surface === 'reload'
      ? h('button', { onClick: () => location.reload() }, text('notice.reload.button'))
      : h('button', opener, label),
    iconButton(text('close'), cross, { onClick: onDismiss }),
  ]
}
