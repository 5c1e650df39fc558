import type { Vendor } from '@assent/core'
import { disqusAdapter } from './disqus/disqus.js'

/** The adapter of Disqus. */
export const disqus = (): readonly Vendor[] => [disqusAdapter]
