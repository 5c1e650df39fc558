import type { Vendor } from '@assent/core'
import { posthogAdapter } from './posthog/posthog.js'

/** The adapter of PostHog. */
export const posthog = (): readonly Vendor[] => [posthogAdapter]
