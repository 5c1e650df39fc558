/**
 * Makes a surface modal: the page behind it is inert, so that focus cannot leave, and Esc puts it off, which allows nothing.
 * Returns the way to undo it.
 */
export function makeModal(surface: HTMLElement): () => void {
  const { body } = document
  const before = document.activeElement
  const undo = () => {
    body.inert = false
    if (before instanceof HTMLElement && before !== body) before.focus({ preventScroll: true })
  }
  body.inert = true
  surface.setAttribute('role', 'dialog')
  surface.setAttribute('aria-modal', 'true')
  surface.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    surface.hidden = true
    undo()
  })
  // Never on an answer: what is pressed must be meant.
  surface.tabIndex = -1
  surface.focus({ preventScroll: true })
  return undo
}
