/**
 * Keeps the page's focus from hiding behind an overlay at the bottom (WCAG 2.4.11), without moving the page. Returns
 * the way to give the page its own value back.
 */
export function padScroll(overlay: HTMLElement): () => void {
  const { style } = document.documentElement
  const before = style.scrollPaddingBottom
  const observer = new ResizeObserver(() => {
    style.scrollPaddingBottom = `${overlay.offsetHeight + 24}px`
  })
  observer.observe(overlay)
  return () => {
    observer.disconnect()
    style.scrollPaddingBottom = before
  }
}
