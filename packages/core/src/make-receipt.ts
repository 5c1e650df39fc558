import type { ConsentState } from './assent.js'
import type { Method } from './choice.js'
import type { Config, Party } from './config.js'
import { lawOf } from './law-of.js'
import type { Category } from './policy.js'
import type { PolicyDocument, Purpose, Receipt } from './receipt.js'
import { eventOf } from './receipt-event.js'
import { modelFor } from './regime.js'

/** A decision: what was known before and after it, and how it was made. */
export interface Decision {
  readonly config: Config
  readonly before: ConsentState
  readonly after: ConsentState
  readonly control: Receipt['method']['control']
  readonly layer: Receipt['method']['layer']
  readonly by: Method
}

/** What the rules do not know: ids, hashes, clock and page. */
export type Particulars = Pick<
  Receipt,
  'id' | 'site' | 'subject' | 'time' | 'previous' | 'page' | 'language' | 'notice' | 'policy' | 'sdk'
>

/** The receipt of a decision. What the site did not supply is named as missing, never made up. */
export function makeReceipt(decision: Decision, particulars: Particulars): Receipt {
  const { before, after, control, layer, by } = decision
  const { policy, regime, region, grants } = after
  const held = (ids: readonly { readonly id: string }[]) =>
    Object.fromEntries(ids.map(({ id }) => [id, grants[id] ?? 'denied']))
  const law = lawOf(regime.place)
  const controllers = controllersIn(decision.config)
  return {
    format: 'assent-receipt/1',
    ...particulars,
    event: eventOf(before, after, control),
    region,
    regime: { place: regime.place, model: modelFor([], regime), ...(law && { law }) },
    method: { control, layer, by },
    signals: { gpc: after.signals.gpc },
    categories: held(policy.categories),
    vendors: held(policy.vendors),
    purposes: policy.categories
      .filter(({ id }) => grants[id] === 'granted')
      .map((category) => purpose(category, after)),
    controllers,
    missing: missingIn(decision.config, region, controllers),
  }
}

/** What was in force: what the site says of itself and of its vendors, and the rules it was under. */
export function makePolicyDocument(
  { site, categories = {} }: Config,
  { policy, regime }: ConsentState,
): PolicyDocument {
  // The documents are made of JSON, as the config is.
  const plain = <T>(value: T) => JSON.parse(JSON.stringify(value ?? null))
  return {
    format: 'assent-policy/1',
    version: policy.version,
    site: plain(site),
    categories: plain(policy.categories.map((category) => ({ ...categories?.[category.id], ...category }))),
    vendors: plain(policy.vendors.map(({ config, ...vendor }) => ({ ...config, vendor: undefined, ...vendor }))),
    regime: plain(regime),
  }
}

function purpose(category: Category, { policy, regime, grants }: ConsentState): Purpose {
  const model = modelFor(category.acts, regime)
  const vendors = policy.vendors.filter(
    ({ id, categories }) => categories.includes(category.id) && grants[id] === 'granted',
  )
  return {
    category: category.id,
    basis: category.necessary ? 'necessary' : model === 'opt-in' ? 'consent' : model,
    vendors: vendors.map(({ id }) => id),
  }
}

const contact = ['name', 'address', 'email', 'phone'] as const

/** The controllers by what is a text of them: the page's config has passed no schema. */
function controllersIn({ site }: Config): Party[] {
  const listed: unknown = site?.controllers
  return (Array.isArray(listed) ? listed : []).map((party) => {
    const told = contact.filter((key) => typeof party?.[key] === 'string' && party[key])
    return { name: '', ...Object.fromEntries(told.map((key) => [key, party[key]])) }
  })
}

/** ISO/IEC TS 27560 wants of a controller name, address and contact, the notice it gives, and the jurisdiction. */
function missingIn({ site }: Config, region: string, controllers: readonly Party[]): string[] {
  return [
    ...(region ? [] : ['region']),
    ...(controllers.length ? [] : ['controllers']),
    ...controllers.flatMap((party, index) =>
      contact.filter((key) => !party[key]).map((key) => `controllers[${index}].${key}`),
    ),
    ...(site?.privacyPolicy ? [] : ['site.privacyPolicy']),
  ]
}
