import { hash as digestOf } from 'node:crypto'
import type { Json, Receipt } from '@assent/core'
import { hashLeaf } from '@assent/log'
import { sha256 } from '../sha256.js'
import { entryOf } from '../store/entry.js'
import type { SignTombstone } from '../store/erasure.js'
import type { NewReceipt, StateGroup } from '../store/new-receipt.js'
import { canonicalText } from './canonical-text.js'
import type { SigningKey } from './keys.js'
import { makeSalt } from './salt.js'
import { treeOf } from './tree.js'

// Salt and hash of the receipt at hand.
const salted = Buffer.alloc(64)

/** A receipt with the commitment that stands for it: docs/receipts.md, "Statement, entry, tombstone". */
export function commitTo(site: string, receipt: Receipt, received: Date): NewReceipt {
  const text = canonicalText(receipt as unknown as Json)
  const salt = makeSalt()
  salted.set(salt)
  salted.set(digestOf('sha256', text, 'buffer'), salt.length)
  return { site, receipt, text, salt, commitment: digestOf('sha256', salted, 'hex'), received }
}

/** Signs statements: one signature for all that are stored together, over the tree of their entries (docs/decisions/statements.md). */
export function groupStater(key: SigningKey): StateGroup {
  return (site, rows) => {
    const { root, paths } = treeOf(rows.map(({ commitment }) => hashLeaf(Buffer.from(entryOf(commitment)), sha256)))
    const newest = Math.max(...rows.map(({ received }) => received.getTime()))
    const payload = JSON.stringify({
      format: 'assent-statement/1',
      site,
      time: new Date(newest).toISOString(),
      root: Buffer.from(root).toString('hex'),
    })
    const jws = key.jws('assent-statement', payload)
    return rows.map(({ salt }, at) => `${jws}~${Buffer.from(salt).toString('base64url')}${paths[at]}`)
  }
}

/** Signs tombstones: what was erased, where in the log, why and when. */
export function tombstoneSigner(key: SigningKey, now: () => Date): SignTombstone {
  return async (tombstone) => {
    const payload = JSON.stringify({ format: 'assent-tombstone/1', ...tombstone, time: now().toISOString() })
    return key.jws('assent-tombstone', payload)
  }
}
