import type { Assent } from '@assent/core'

/** Opens the preferences from any element marked `data-assent="preferences"`, also one inserted later, until aborted. */
export function listenForOpeners(assent: Assent, until: AbortSignal): void {
  const onClick = (event: Event) => {
    const opener = event
      .composedPath()
      .find((node) => node instanceof Element && node.matches('[data-assent="preferences"]'))
    if (!opener) return
    event.preventDefault()
    assent.openPreferences(opener)
  }
  document.addEventListener('click', onClick, { signal: until })
}
