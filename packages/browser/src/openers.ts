import type { Assent } from '@assent/core'

/** Opens the preferences from any element marked `data-assent="preferences"`, also one that is inserted later. */
export function listenForOpeners(assent: Assent): () => void {
  const onClick = (event: Event) => {
    const opener = event
      .composedPath()
      .find((node) => node instanceof Element && node.matches('[data-assent="preferences"]'))
    if (!opener) return
    event.preventDefault()
    assent.openPreferences(opener)
  }
  document.addEventListener('click', onClick)
  return () => document.removeEventListener('click', onClick)
}
