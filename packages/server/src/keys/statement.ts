import { hash as digestOf } from 'node:crypto'
import { canonical, type Json, type Receipt } from '@assent/core'
import type { SignTombstone } from '../store/erasure.js'
import type { NewReceipt } from '../store/new-receipt.js'
import type { SigningKey } from './keys.js'
import { makeSalt } from './salt.js'

/** A receipt with the statement that it was received: docs/receipts.md, "Statement, entry, tombstone". */
export async function stateReceipt(
  site: string,
  receipt: Receipt,
  key: SigningKey,
  received: Date,
): Promise<NewReceipt> {
  const text = canonical(receipt as unknown as Json)
  const digest = digestOf('sha256', text, 'buffer')
  const salt = makeSalt()
  const commitment = digestOf('sha256', Buffer.concat([salt, digest]), 'hex')
  const hash = digest.toString('hex')
  const statement = await key.jws(
    'assent-statement',
    JSON.stringify({
      format: 'assent-statement/1',
      site,
      id: receipt.id,
      receipt: hash,
      time: received.toISOString(),
      salt: salt.toString('base64url'),
      commitment,
    }),
  )
  return { site, receipt, text, hash, statement, salt, commitment, received }
}

/** Signs tombstones: what was erased, where in the log, why and when. */
export function tombstoneSigner(key: SigningKey, now: () => Date): SignTombstone {
  return async (tombstone) =>
    key.jws(
      'assent-tombstone',
      JSON.stringify({ format: 'assent-tombstone/1', ...tombstone, time: now().toISOString() }),
    )
}
