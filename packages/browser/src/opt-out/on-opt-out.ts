import { type Assent, adActs, type CategoryId, type Method, modelFor } from '@assent/core'
import { report, shield } from '../report.js'

/** An opt-out, for the site's back end to pass on. */
export interface OptOut {
  /** The categories for sale, sharing or profiling that are off. */
  readonly categories: readonly CategoryId[]
  /** How it was said: `signal` is Global Privacy Control. */
  readonly method: Method
  /** Seconds since 1970, by the visitor's clock. */
  readonly at: number
  readonly region: string
}

/** Notes which opt-out the site has been told of. */
const key = 'assent-opt-out'

/**
 * Tells the site of an opt-out where the law has one: once, not on every page, and again only when it has changed or was taken back
 * meanwhile. A cookie tool alone is no method to opt out (11 CCR 7026(a)(4)): what is sold by other ways, and a known visitor's other
 * devices, are the back end's to see to. A hook that fails is called again on the next page. Returns the way to stop.
 */
export function onOptOut(assent: Assent, hook: (optOut: OptOut) => unknown): () => void {
  let told = shield(() => localStorage.getItem(key)) ?? ''
  const note = (categories: string) => {
    told = categories
    shield(() => localStorage.setItem(key, categories))
  }
  const tell = async () => {
    const optOut = optOutOf(assent)
    const categories = optOut.categories.join(' ')
    if (categories === told) return
    note(categories)
    try {
      if (categories) await hook(optOut)
    } catch (error) {
      note('')
      report('the site was not told of the opt-out:', error)
    }
  }
  tell()
  return assent.on('choice', tell)
}

/** What is refused, and would run if it were not: where a yes comes first, nothing was sold that could be opted out of. */
function optOutOf({ state: { policy, regime, region, choice } }: Assent): OptOut {
  const { answers = {}, method = 'api', at = 0 } = choice ?? {}
  const categories = policy.categories.filter(({ id, acts }) => {
    const selling = acts.filter((act) => adActs.includes(act))
    return answers[id] === 'denied' && selling.length > 0 && modelFor(selling, regime) !== 'opt-in'
  })
  return { categories: categories.map(({ id }) => id), method, at, region }
}
