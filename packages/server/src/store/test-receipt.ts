import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { canonical, type Json, type Receipt } from '@assent/core'
import type { BackgroundWork } from './background-work.js'
import type { NewReceipt, StateGroup } from './new-receipt.js'

/** A UUIDv7 of a moment. */
export function idAt(time: number): string {
  const [digits, random] = [time.toString(16).padStart(12, '0'), randomBytes(9).toString('hex')]
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6)}`
}

/** A receipt with what the server makes of it, for tests: any field can be given. */
export function newReceipt(fields: Partial<Receipt> = {}, received = new Date()): NewReceipt {
  const receipt: Receipt = {
    format: 'assent-receipt/1',
    id: idAt(received.getTime()),
    site: 'shop.example',
    subject: randomUUID(),
    event: 'given',
    time: received.toISOString(),
    previous: null,
    page: 'https://shop.example',
    region: 'DE',
    language: 'en',
    regime: { place: 'DE', model: 'opt-in' },
    method: { control: 'accept', layer: 'notice', by: 'gesture' },
    signals: { gpc: false },
    categories: { analytics: 'granted' },
    vendors: { 'google-analytics': 'granted' },
    purposes: [{ category: 'analytics', basis: 'consent', vendors: ['google-analytics'] }],
    controllers: [{ name: 'Shop "1" Ltd \\ Söhne, {GmbH}' }],
    notice: 'a'.repeat(64),
    policy: 'b'.repeat(64),
    sdk: '0.1.0',
    missing: [],
    ...fields,
  }
  const text = canonical(receipt as unknown as Json)
  const [hash, salt] = [sha256(text), randomBytes(32)]
  const commitment = sha256(Buffer.concat([salt, hash])).toString('hex')
  return { site: receipt.site, receipt, text, salt, commitment, received }
}

/** What `quietState` states of a receipt: nobody signs it. */
export function statementOf({ receipt, salt }: NewReceipt): string {
  return `statement.of.${receipt.id}~${Buffer.from(salt).toString('base64url')}`
}

/** States with nothing. */
export const quietState: StateGroup = (_, rows) => rows.map(statementOf)

/** Background work that signs with nothing, and fails the test's process on an error. */
export function quietWork(work: Partial<BackgroundWork> = {}): BackgroundWork {
  return {
    signCheckpoint: async (site, size, root) => `${site}\n${size}\n${root}\n`,
    signTombstone: async (tombstone) => `jws.${JSON.stringify(tombstone)}`,
    retention: {},
    onError: (error) => {
      throw error
    },
    ...work,
  }
}

function sha256(data: string | Uint8Array): Buffer {
  return createHash('sha256').update(data).digest()
}
