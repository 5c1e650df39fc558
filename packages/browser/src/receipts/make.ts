import { hasYes, makePolicyDocument, makeReceipt, type Receipt } from '@assent/core'
import { hashOf } from './digest.js'
import type { Kept } from './kept.js'
import { decisionOf, type Note } from './note.js'
import type { Waiting } from './outbox.js'
import { pageName } from './server.js'
import type { Tools } from './tools.js'
import { uuidv4, uuidv7 } from './uuid.js'
import { version } from './version.js'

/** A receipt, the documents it names, and what the browser keeps from now on. */
export interface Made {
  readonly receipt: Receipt
  readonly documents: readonly Waiting[]
  readonly kept: Kept | undefined
}

/**
 * Makes the receipt of a note; undefined where nothing was decided. A receipt that leaves no yes standing is its
 * subject's last: what the browser kept of the subject goes with it. Without a subject its id is used once. The path is
 * unknown when another page made the note.
 */
export async function makeOf(
  note: Note,
  site: string,
  path: string | undefined,
  kept: Kept | undefined,
  { now, random, page }: Tools,
): Promise<Made | undefined> {
  const decision = decisionOf(note)
  // Grants lapse at every page until there is an answer: said once, while there is a subject to say it of.
  if (!decision || (decision.control === 'expiry' && !kept)) return undefined
  const { after, config, control, notice } = decision
  const policy = makePolicyDocument(config, after)
  const policyHash = await hashOf(policy)
  const noticeHash = notice ? await hashOf(notice) : null
  const at = control === 'signal' || control === 'expiry' || !after.choice ? now() : 1000 * after.choice.at
  const receipt = makeReceipt(decision, {
    id: uuidv7(now(), random()),
    site,
    subject: kept?.subject ?? uuidv4(random()),
    time: new Date(at).toISOString(),
    previous: kept?.previous ?? null,
    page: pageName(config, page().origin, path),
    language: notice?.language ?? languageOf(config.language),
    notice: noticeHash,
    policy: policyHash,
    sdk: version,
  })
  const { subject } = receipt
  const receipts = [...(kept?.receipts ?? []), { receipt }]
  const known = kept?.known ?? []
  const documents: Waiting[] = [{ kind: 'policies', hash: policyHash, document: policy }]
  if (notice && noticeHash) documents.push({ kind: 'notices', hash: noticeHash, document: notice })
  return {
    receipt,
    documents: documents.filter(({ hash }) => !known.includes(hash)),
    kept: hasYes(after) ? { subject, previous: await hashOf(receipt), receipts, known } : undefined,
  }
}

/** Where no layer was on view: the language the config names, else the page's. */
function languageOf(named: string | undefined): string {
  try {
    return Intl.getCanonicalLocales(named || document.documentElement.lang)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
