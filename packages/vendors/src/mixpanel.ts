import type { Vendor } from '@assent/core'
import { mixpanelAdapter } from './mixpanel/mixpanel.js'

/** The adapter of Mixpanel. */
export const mixpanel = (): readonly Vendor[] => [mixpanelAdapter]
