import type { Vendor } from '@assent/core'
import { mailchimpAdapter } from './mailchimp/mailchimp.js'

/** The adapter of Mailchimp. */
export const mailchimp = (): readonly Vendor[] => [mailchimpAdapter]
