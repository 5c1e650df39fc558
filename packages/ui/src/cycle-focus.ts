/** Keeps Tab between the first and the last element of a dialog; the browser's own cycle passes through its toolbar. */
export function cycleFocus(event: KeyboardEvent, root: ShadowRoot, first: HTMLElement, last: HTMLElement): void {
  if (event.key !== 'Tab') return
  const from = root.activeElement
  // The dialog itself has focus at the start.
  const atStart = from === first || (from as HTMLElement | null)?.tabIndex === -1
  const to = event.shiftKey ? atStart && last : from === last && first
  if (!to) return
  event.preventDefault()
  to.focus()
}
