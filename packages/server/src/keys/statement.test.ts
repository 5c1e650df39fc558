import { createHash } from 'node:crypto'
import { hashNode } from '@assent/log'
import { compactVerify, importJWK } from 'jose'
import { expect, it } from 'vitest'
import { newReceipt } from '../store/test-receipt.js'
import { generateKey, readKeys } from './keys.js'
import { groupStater } from './statement.js'

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest()

it('signs once for all that are stored together, and tells each how its entry leads to what was signed', async () => {
  const { active } = await readKeys(generateKey())
  const rows = [0, 1, 2].map((seconds) => newReceipt({}, new Date(Date.UTC(2026, 10, 22, 12, 0, seconds))))
  const statements = groupStater(active)('shop.example', rows).map((statement) => statement.split('~'))
  expect(new Set(statements.map(([jws]) => jws)).size).toBe(1)
  expect(statements.map(([, salt]) => salt)).toEqual(rows.map(({ salt }) => Buffer.from(salt).toString('base64url')))

  const { payload } = await compactVerify(statements[0]![0]!, await importJWK(active.jwk, 'EdDSA'))
  const [first, second, third] = rows.map(({ commitment }) => sha256(`\0assent-entry/1 ${commitment}`)) as [
    Buffer,
    Buffer,
    Buffer,
  ]
  const pair = hashNode(first, second, sha256)
  expect(JSON.parse(Buffer.from(payload).toString())).toEqual({
    format: 'assent-statement/1',
    site: 'shop.example',
    time: '2026-11-22T12:00:02.000Z',
    root: Buffer.from(hashNode(pair, third, sha256)).toString('hex'),
  })
  const text = (hash: Uint8Array) => Buffer.from(hash).toString('base64url')
  expect(statements.map(([, , ...path]) => path)).toEqual([
    [`r${text(second)}`, `r${text(third)}`],
    [`l${text(first)}`, `r${text(third)}`],
    [`l${text(pair)}`],
  ])
})
