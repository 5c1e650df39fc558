import type { Vendor } from '@assent/core'
import { sharethisAdapter } from './sharethis/sharethis.js'

/** The adapter of ShareThis. */
export const sharethis = (): readonly Vendor[] => [sharethisAdapter]
