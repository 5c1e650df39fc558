import { createLimits } from '../access/limits.js'
import { createSessions } from '../access/session.js'
import { anySite, listedSites } from '../access/sites.js'
import { hashToken } from '../access/token.js'
import { createLogKeys } from '../keys/log-keys.js'
import { publishKeys } from '../keys/publish-keys.js'
import { createMetrics } from '../metrics.js'
import type { Services } from '../services.js'
import type { Store } from '../store/store.js'
import type { Config } from './config.js'
import type { OwnSecrets } from './own-secrets.js'

/** What comes from outside the program. */
export interface Ports {
  readonly now: () => Date
  readonly report: (error: unknown) => void
}

/** Everything the routes need, from the set-up, the secrets and the store. */
export function makeServices(
  config: Config,
  { keys, adminToken }: Pick<OwnSecrets, 'keys' | 'adminToken'>,
  store: Store,
  { now, report }: Ports,
): Services {
  const logKeys = createLogKeys(config.name, keys.active)
  const secure = config.url.startsWith('https:')
  return {
    config,
    store,
    sites: config.origins ? listedSites(config.origins) : anySite,
    keys,
    logKeys,
    publish: publishKeys(store, keys, logKeys, now),
    limits: createLimits(config.rate),
    sessions: createSessions(keys.active),
    // `__Host-` keeps other hosts of the domain from setting it; browsers take it by https only.
    cookie: { name: secure ? '__Host-assent-session' : 'assent-session', secure },
    adminHash: hashToken(adminToken),
    metrics: createMetrics(store),
    now,
    report,
  }
}
