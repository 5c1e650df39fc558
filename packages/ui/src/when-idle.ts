/**
 * Calls back once the page has loaded and has nothing better to do; never where bytes are dear. For what is likely to be wanted
 * next. https://wicg.github.io/netinfo/, which not every browser has.
 */
export function whenIdle(act: () => void): void {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  if (connection?.saveData || /2g/.test(connection?.effectiveType ?? '')) return
  if (document.readyState === 'complete') idly(act)
  else addEventListener('load', () => idly(act))
}

/** Acts when the browser has nothing better to do. Safari has no idle callbacks. */
export function idly(act: () => void): void {
  ;(window.requestIdleCallback ?? setTimeout)(act)
}
