/** One text that outlives the page where the browser lets it, and else the page view. */
export interface Shelf {
  get(): string
  /** Takes the text away when it is empty. */
  set(text: string): void
}

/** A shelf in `localStorage`; in memory alone where that throws, is full or is switched off. */
export function openShelf(key: string): Shelf {
  let held: string | undefined
  return {
    get() {
      try {
        return held ?? localStorage.getItem(key) ?? ''
      } catch {
        return ''
      }
    },
    set(text) {
      held = undefined
      try {
        if (text) localStorage.setItem(key, text)
        else localStorage.removeItem(key)
      } catch {
        held = text
      }
    },
  }
}
