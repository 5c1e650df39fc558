/** Gives focus to the first candidate that can take it, else to the start of the document. Never scrolls. */
export function returnFocus(...candidates: readonly unknown[]): void {
  const { body } = document
  for (const candidate of [...candidates, body])
    if (candidate instanceof HTMLElement && candidate.isConnected) {
      if (candidate === body) body.tabIndex = -1
      candidate.focus({ preventScroll: true })
      if (candidate.matches(':focus')) break
    }
  if (body.tabIndex === -1) body.removeAttribute('tabindex')
}
