/**
 * Keeps the page from hiding behind an overlay at the bottom, its focus before all (WCAG 2.4.11): by padding for what scrolls into view,
 * and by a margin to scroll by. That moves nothing, unless it brought a scroll bar: a page that had none gets it when its focus is
 * covered. Returns the way to give the page its own values back.
 */
export function padScroll(overlay: HTMLElement): () => void {
  const { documentElement } = document
  const { style } = documentElement
  const { scrollPaddingBottom, marginBottom, paddingBottom, boxSizing } = style
  let height: string
  const extend = () =>
    // Firefox leaves the root's margin out of what scrolls.
    Object.assign(
      style,
      'mozInnerScreenX' in window ? { paddingBottom: height, boxSizing: 'content-box' } : { marginBottom: height },
    )
  const pad = () => {
    height = style.scrollPaddingBottom = `${overlay.offsetHeight + 24}px`
    if (documentElement.scrollHeight > innerHeight) extend()
  }
  let late: ReturnType<typeof setTimeout> | undefined
  // After the frame that it hears of: the overlay is to be seen first, and padding lays the page out once more.
  const observer = new ResizeObserver(() => {
    clearTimeout(late)
    late = setTimeout(pad)
  })
  observer.observe(overlay)
  // What comes into the page later may be what makes it scroll.
  observer.observe(documentElement)
  const reveal = ({ target }: Event) => {
    if ((target as Element).getBoundingClientRect().bottom > overlay.offsetTop) {
      extend()
      ;(target as Element).scrollIntoView({ block: 'nearest' })
    }
  }
  addEventListener('focusin', reveal)
  return () => {
    observer.disconnect()
    clearTimeout(late)
    removeEventListener('focusin', reveal)
    Object.assign(style, { scrollPaddingBottom, marginBottom, paddingBottom, boxSizing })
  }
}
