import type { Vendor } from '@assent/core'
import { baiduAnalytics } from './baidu/baidu-analytics.js'

/** The adapter of Baidu Analytics. */
export const baidu = (): readonly Vendor[] => [baiduAnalytics]
