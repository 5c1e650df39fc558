/** Acts when the page has been painted: what the visitor waits for comes first. A hidden page is not painted. */
export function afterPaint(act: () => void): void {
  if (document.hidden) act()
  else requestAnimationFrame(() => setTimeout(act))
}
