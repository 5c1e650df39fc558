import { type Receipt, toKantara } from '@assent/core'
import type { Services } from '../services.js'
import type { Store } from '../store/store.js'
import type { ExportJob } from './exports.js'

/**
 * Consent that was given, as a JSON list of Kantara Consent Receipts 1.1; refusals have no place there. Whether data is
 * sensitive no receipt says, so whoever exports must; where nobody supplied a field, it says so.
 */
export async function* exportKantara(
  { store }: Services,
  { site, filter, head, sensitive = [] }: ExportJob,
): AsyncGenerator<string> {
  const words = siteWords(store, site)
  let before = '[\n'
  for await (const row of store.export(site, filter, head?.size ?? 0)) {
    if (row.kind !== 'receipt') continue
    const receipt = JSON.parse(row.text) as Receipt
    const made = toKantara(receipt, { sensitive, ...(await words(receipt)) })
    if (!made) continue
    yield before + JSON.stringify(made.receipt)
    before = ',\n'
  }
  yield before === '[\n' ? '[]\n' : '\n]\n'
}

/** What the policy in force said of the site; there are few policies, so each is read once. */
function siteWords(store: Store, site: string) {
  const known = new Map<string, Readonly<Record<string, unknown>>>()
  return async ({ policy, page }: Receipt) => {
    const text = known.has(policy) ? undefined : await store.document('policy', site, policy)
    // Documents come from pages, so from anyone: nothing of their shape is certain.
    if (!known.has(policy)) known.set(policy, Object(text && JSON.parse(text).site))
    const { name, privacyPolicy } = known.get(policy) ?? {}
    const isUrl = typeof privacyPolicy === 'string' && URL.canParse(privacyPolicy, page)
    return {
      ...(typeof name === 'string' && { service: name }),
      ...(isUrl && { policyUrl: new URL(privacyPolicy, page).href }),
    }
  }
}
