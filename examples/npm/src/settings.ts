import type { Assent, Category, Grant } from 'assent'
import { element } from './element.js'
import { words } from './words.js'

/** The second layer: one switch a category. Opens from any `data-assent="preferences"` of the page. */
export function mountSettings(assent: Assent): void {
  const dialog = element('dialog', { className: 'settings' })
  dialog.setAttribute('aria-labelledby', 'settings-title')
  document.body.append(dialog)

  const draw = () => {
    const answer = (label: string, act: (event: Event) => void) =>
      element(
        'button',
        {
          type: 'button',
          className: 'answer',
          onclick: (event) => {
            act(event)
            dialog.close()
          },
        },
        label,
      )
    const { categories } = assent.state.policy
    const rows = categories.map((category) => row(category, assent))
    dialog.replaceChildren(
      element(
        'header',
        {},
        element('h2', { id: 'settings-title' }, 'Your privacy choices'),
        element(
          'button',
          { type: 'button', className: 'close', ariaLabel: 'Close', onclick: () => dialog.close() },
          '×',
        ),
      ),
      ...(isHonoured(assent) ? [element('p', { className: 'honoured' }, signalText)] : []),
      element('ul', {}, ...rows),
      element(
        'div',
        { className: 'answers' },
        answer('Reject all', (event) => assent.reject(event)),
        answer('Accept all', (event) => assent.accept(event)),
        answer('Save choices', (event) => assent.choose(answersIn(dialog), event)),
      ),
    )
  }

  assent.on('preferences', () => {
    draw()
    if (!dialog.open) dialog.showModal()
  })
}

/** What the page must show where the browser's signal has settled the matter (11 CCR 7025(c)(6)). */
export const signalText = 'Opt-out request honoured: your browser sends Global Privacy Control.'

/** Whether the browser's signal counts here. */
export function isHonoured({ state }: Assent): boolean {
  return state.signals.gpc && state.regime.gpc
}

function row({ id, necessary }: Category, assent: Assent): HTMLLIElement {
  const { label = id, text = '' } = words[id] ?? {}
  const toggle = element('input', { type: 'checkbox', name: id, checked: assent.has(id), disabled: necessary })
  toggle.setAttribute('role', 'switch')
  return element(
    'li',
    {},
    element('label', {}, element('span', {}, element('strong', {}, label), element('small', {}, text)), toggle),
  )
}

function answersIn(dialog: HTMLDialogElement): Record<string, Grant> {
  const toggles = dialog.querySelectorAll<HTMLInputElement>('[role="switch"]:enabled')
  return Object.fromEntries([...toggles].map(({ name, checked }) => [name, checked ? 'granted' : 'denied']))
}
