import type { Vendor } from '@assent/core'
import { datadogRum } from './datadog/datadog-rum.js'

/** The adapter of Datadog. */
export const datadog = (): readonly Vendor[] => [datadogRum]
