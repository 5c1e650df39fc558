import type { Vendor } from '@assent/core'
import { amazonAds } from './amazon/amazon-ads.js'

/** The adapter of Amazon Ads. */
export const amazon = (): readonly Vendor[] => [amazonAds]
