import { hash as digestOf } from 'node:crypto'
import type { Json, Receipt } from '@assent/core'
import type { SignTombstone } from '../store/erasure.js'
import type { NewReceipt } from '../store/new-receipt.js'
import { canonicalText } from './canonical-text.js'
import type { SigningKey } from './keys.js'
import { makeSalt } from './salt.js'

// Salt and hash of the receipt at hand.
const salted = Buffer.alloc(64)

/** A receipt with the signed statement that it was received: docs/receipts.md, "Statement, entry, tombstone". */
export function stateReceipt(key: SigningKey, site: string, receipt: Receipt, received: Date): NewReceipt {
  const text = canonicalText(receipt as unknown as Json)
  const hash = digestOf('sha256', text, 'hex')
  const salt = makeSalt()
  salted.set(salt)
  salted.write(hash, salt.length, 'hex')
  const commitment = digestOf('sha256', salted, 'hex')
  const payload = JSON.stringify({
    format: 'assent-statement/1',
    site,
    id: receipt.id,
    receipt: hash,
    time: received.toISOString(),
    salt: salt.toString('base64url'),
    commitment,
  })
  const statement = key.jws('assent-statement', payload)
  return { site, receipt, text, hash, statement, salt, commitment, received }
}

/** Signs tombstones: what was erased, where in the log, why and when. */
export function tombstoneSigner(key: SigningKey, now: () => Date): SignTombstone {
  return async (tombstone) => {
    const payload = JSON.stringify({ format: 'assent-tombstone/1', ...tombstone, time: now().toISOString() })
    return key.jws('assent-tombstone', payload)
  }
}
