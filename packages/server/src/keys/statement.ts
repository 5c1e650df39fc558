import { hash as digestOf } from 'node:crypto'
import type { Json, Receipt } from '@assent/core'
import type { SignTombstone } from '../store/erasure.js'
import type { NewReceipt, Seal } from '../store/new-receipt.js'
import { canonicalText } from './canonical-text.js'
import type { SigningKey } from './keys.js'
import { makeSalt } from './salt.js'

// Salt and hash of the receipt at hand.
const salted = Buffer.alloc(64)

/** A receipt with the statement that it was received, not yet signed: docs/receipts.md, "Statement, entry, tombstone". */
export function stateReceipt(site: string, receipt: Receipt, received: Date): NewReceipt {
  const text = canonicalText(receipt as unknown as Json)
  const hash = digestOf('sha256', text, 'hex')
  const salt = makeSalt()
  salted.set(salt)
  salted.write(hash, salt.length, 'hex')
  const commitment = digestOf('sha256', salted, 'hex')
  const statement = JSON.stringify({
    format: 'assent-statement/1',
    site,
    id: receipt.id,
    receipt: hash,
    time: received.toISOString(),
    salt: salt.toString('base64url'),
    commitment,
  })
  return { site, receipt, text, hash, statement, salt, commitment, received }
}

/** Signs the statements of a group of receipts. */
export function statementSigner(key: SigningKey): Seal {
  return async (rows) => {
    const signed = await key.jws(
      'assent-statement',
      rows.map(({ statement }) => statement),
    )
    return rows.map((row, at) => ({ ...row, statement: signed[at]! }))
  }
}

/** Signs tombstones: what was erased, where in the log, why and when. */
export function tombstoneSigner(key: SigningKey, now: () => Date): SignTombstone {
  return async (tombstone) => {
    const payload = JSON.stringify({ format: 'assent-tombstone/1', ...tombstone, time: now().toISOString() })
    return (await key.jws('assent-tombstone', [payload]))[0]!
  }
}
