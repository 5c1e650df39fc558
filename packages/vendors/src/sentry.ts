import type { Vendor } from '@assent/core'
import { sentryAdapter } from './sentry/sentry.js'

/** The adapter of Sentry. */
export const sentry = (): readonly Vendor[] => [sentryAdapter]
