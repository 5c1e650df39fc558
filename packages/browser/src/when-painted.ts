/** Acts when the next frame has been painted: what the visitor waits for comes first. At once in a page that is hidden, which paints none. */
export function whenPainted(act: () => void): void {
  if (document.hidden) act()
  else requestAnimationFrame(() => setTimeout(act))
}
