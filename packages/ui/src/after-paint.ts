/**
 * Acts when the page has been painted: what the visitor waits for comes first. What is out of view, a hidden page or a frame far
 * below, may never be.
 */
export function afterPaint(act: () => void): void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(late)
    setTimeout(act)
  })
  const late = setTimeout(
    () => {
      cancelAnimationFrame(frame)
      act()
    },
    document.hidden ? 0 : 500,
  )
}
