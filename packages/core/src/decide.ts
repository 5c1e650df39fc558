import { createAssent } from './assent.js'
import type { Choice } from './choice.js'
import type { Config } from './config.js'
import { lapse } from './expiry.js'
import type { Grants } from './grants.js'
import { makePolicy } from './policy.js'
import { encodeRecord, findRecord } from './record.js'
import { type Regime, readRegion, regimeFor } from './regime.js'
import { type ReadHeader, regionFromHeaders } from './region-headers.js'
import type { Signals } from './signals.js'
import type { Vendor } from './vendor.js'

/** What a server knows of a visit. */
export interface VisitRequest {
  /** The `Cookie` header. */
  readonly cookie: string | null | undefined
  readonly headers: ReadHeader
  /** Seconds since 1970. */
  readonly now: number
  /** A header of the site's own that holds the region, `US` or `US-CA`. */
  readonly regionHeader?: string
}

/** What holds for a visit. */
export interface Verdict {
  readonly region: string
  readonly regime: Regime
  readonly signals: Signals
  readonly choice: Choice | undefined
  readonly grants: Grants
  /**
   * Value of a `Set-Cookie` header that renews the record as it stands: Safari forgets what a script has set after seven
   * days. Absent when there is no record.
   */
  readonly setCookie?: string
}

/**
 * Decides on a server, or at the edge, what the page will decide: by the same rules, from the request alone. It cannot
 * know whether the browser keeps cookies; where it does not, the page denies what this grants.
 */
export function decide(
  config: Config,
  vendors: readonly (Vendor | readonly Vendor[])[],
  request: VisitRequest,
): Verdict {
  const { policy, own: known } = makePolicy(config, vendors.flat())
  const { headers, now, cookie } = request
  const region = readRegion(known.region ?? regionFromHeaders(headers, request.regionHeader))
  const regime = regimeFor(region, known.regimes)
  // Sent twice, it arrives as a list, and one exact `1` is enough (W3C Global Privacy Control, § 3).
  const signals = { gpc: (headers('sec-gpc') ?? '').split(',').some((value) => value.trim() === '1') }
  const { name = 'assent', domain } = known.cookie ?? {}
  const record = findRecord(cookiesIn(cookie ?? ''), name)

  const { state } = createAssent(
    {
      config: known,
      policy,
      region,
      regime,
      signals,
      choice: record && lapse(record, regime, now),
      shut: known !== config,
    },
    {
      now: () => now,
      isGesture: () => false,
      record: () => true,
      apply: () => false,
      shield: (effect) => effect(),
    },
  )
  const { choice, grants } = state
  // Browsers cap a cookie's life at 400 days (RFC 6265bis § 5.5).
  const parts = [`Path=/; Max-Age=${395 * 86_400}; SameSite=Lax; Secure`, ...(domain ? [`Domain=${domain}`] : [])]
  const setCookie = record && [`${name}=${encodeRecord(record)}`, ...parts].join('; ')
  return { region, regime, signals, choice, grants, ...(setCookie && { setCookie }) }
}

function cookiesIn(header: string): (readonly [name: string, value: string])[] {
  return header.split(';').map((pair) => {
    const [name = '', ...value] = pair.trim().split('=')
    return [name, value.join('=')]
  })
}
