import type { Vendor } from '@assent/core'
import { zendeskChat } from './zendesk/zendesk-chat.js'

/** The adapter of Zendesk. */
export const zendesk = (): readonly Vendor[] => [zendeskChat]
