import type { Vendor } from '@assent/core'
import { marketoAdapter } from './marketo/marketo.js'

/** The adapter of Marketo. */
export const marketo = (): readonly Vendor[] => [marketoAdapter]
