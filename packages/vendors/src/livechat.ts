import type { Vendor } from '@assent/core'
import { livechatAdapter } from './livechat/livechat.js'

/** The adapter of LiveChat. */
export const livechat = (): readonly Vendor[] => [livechatAdapter]
