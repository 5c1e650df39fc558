import type { Limits } from './access/limits.js'
import type { Sessions } from './access/session.js'
import type { Sites } from './access/sites.js'
import type { Keys } from './keys/keys.js'
import type { LogKeys } from './keys/log-keys.js'
import type { PublishKeys } from './keys/publish-keys.js'
import type { Metrics } from './metrics.js'
import type { Config } from './setup/config.js'
import type { Store } from './store/store.js'

/** All that routes work with. */
export interface Services {
  readonly config: Config
  readonly store: Store
  readonly sites: Sites
  readonly keys: Keys
  readonly logKeys: LogKeys
  readonly publish: PublishKeys
  readonly limits: Limits
  readonly sessions: Sessions
  readonly cookie: { readonly name: string; readonly secure: boolean }
  /** SHA-256 of the operator's token. */
  readonly adminHash: string
  readonly metrics: Metrics
  readonly now: () => Date
  /** Told of what went wrong in here, for the operator; never with what visitors sent. */
  readonly report: (error: unknown) => void
}
