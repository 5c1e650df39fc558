import { type Config, decide, type Vendor, type Verdict } from '@assent/core'

/** What the middleware is told beside the config. */
export interface MiddlewareOptions {
  /** Adapters of the vendors that the config names. */
  readonly vendors?: readonly (Vendor | readonly Vendor[])[]
  /** A header of the site's own that holds the region, `US` or `US-CA`. It goes before those of edge networks. */
  readonly regionHeader?: string
  /** Seconds since 1970. Default: the server's clock. */
  readonly now?: () => number
}

/** What holds for a visit, and how to tell the page. */
export interface Visit extends Verdict {
  /** For the page's head, before the tag: where the visitor is, and the signal, as the server knows them. */
  readonly meta: string
}

/** Reads a visit from a request's headers. */
export function makeVisit(config: Config, { vendors = [], regionHeader, now = clock }: MiddlewareOptions) {
  return (headers: (name: string) => string | null | undefined): Visit => {
    const time = now()
    const { setCookie, ...verdict } = decide(config, vendors, {
      cookie: headers('cookie'),
      headers,
      now: time,
      ...(regionHeader && { regionHeader }),
    })
    const meta = [
      ...(verdict.region ? [metaOf('region', verdict.region)] : []),
      ...(verdict.signals.gpc ? [metaOf('gpc', '1')] : []),
    ].join('')
    const isOld = !!verdict.choice && Math.abs(time - verdict.choice.at) > day
    return { ...verdict, meta, ...(setCookie && isOld && isForPage(headers) && { setCookie }) }
  }
}

const day = 86_400
const clock = () => Date.now() / 1000

// A region is letters, digits and a hyphen: nothing of it needs escaping.
const metaOf = (name: string, content: string) => `<meta name="assent-${name}" content="${content}">`

/**
 * Whether the answer is a page. Only pages renew the record, and only one that is a day old: an answer that crosses a new choice would
 * bring the old one back.
 */
function isForPage(headers: (name: string) => string | null | undefined): boolean {
  const destination = headers('sec-fetch-dest')
  return destination ? destination === 'document' : !!headers('accept')?.includes('text/html')
}
