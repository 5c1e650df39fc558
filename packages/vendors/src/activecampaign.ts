import type { Vendor } from '@assent/core'
import { activecampaignAdapter } from './activecampaign/activecampaign.js'

/** The adapter of ActiveCampaign. */
export const activecampaign = (): readonly Vendor[] => [activecampaignAdapter]
