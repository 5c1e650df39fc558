/**
 * Makes a surface modal: the page behind it is inert, so that focus cannot leave, and Esc puts it off, which allows nothing.
 * Returns the way to undo it.
 */
export function makeModal(surface: HTMLElement): () => void {
  const { body } = document
  const before = document.activeElement
  // Not the body as a whole: what we show hangs in it, for the sake of the page's own font.
  const behind = [...body.children].filter(
    (child): child is HTMLElement =>
      child instanceof HTMLElement &&
      !child.inert &&
      !child.localName.startsWith('assent-') &&
      !child.contains(surface),
  )
  const setInert = (inert: boolean) => {
    for (const child of behind) child.inert = inert
  }
  const undo = () => {
    setInert(false)
    if (before instanceof HTMLElement && before !== body) before.focus({ preventScroll: true })
  }
  setInert(true)
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
