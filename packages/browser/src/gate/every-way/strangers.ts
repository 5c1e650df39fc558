import { matchesHost } from '../hosts.js'
import type { HolderOf } from '../judge.js'
import type { Moment } from '../moment.js'
import { ownSite } from './own-site.js'

/**
 * In mode `strict`: whom an address is held for that belongs to nobody known. Nobody, where it is the site's own, is never
 * held, or is allowed by the config.
 */
export function strangerHolder({ config }: Moment, neverHeld: readonly string[]): HolderOf {
  const { mode, allow = [] } = config.gate ?? {}
  if (mode !== 'strict') return () => undefined
  const own = ownSite()
  const passes = [...neverHeld, ...(Array.isArray(allow) ? allow : []), own, `.${own}`]
  return ({ protocol, hostname, pathname }) =>
    !/^(https?|wss?):$/.test(protocol) || passes.some((pattern) => matchesHost(pattern, hostname, pathname))
      ? undefined
      : { categories: [], reason: 'stranger' }
}
