import type { Signals } from '@assent/core'
import { metaContent } from './region.js'

/**
 * Reads the browser's signals, once. Only boolean `true` counts in the DOM, and only `1` in the hint a server passes
 * on from the `Sec-GPC` header (W3C Global Privacy Control, § 3).
 */
export function readSignals(): Signals {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown }
  return { gpc: globalPrivacyControl === true || metaContent('gpc') === '1' }
}
