import { shield } from '../../report.js'
import { asking, holdAttributes } from '../elements.js'
import { scrubElement } from './styles.js'

/**
 * Holds what is written into attributes by ways that cannot be replaced, such as a style's properties. It comes before the
 * browser looks at styles and pictures, which it does when the script has ended.
 */
export function observeAttributes(): void {
  const names = new Set(Object.values(asking).join(' ').split(' '))
  new MutationObserver((mutations) => {
    for (const { target } of mutations)
      shield(() => {
        scrubElement(target as Element)
        holdAttributes(target as Element)
      })
  }).observe(document, { subtree: true, attributeFilter: ['style', ...names] })
}
