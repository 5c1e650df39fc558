import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { receipt } from '../../../schema/fixtures/receipt.js'
import { hashOf } from './digest.js'
import { type Key, type Verdict, verifyCopy } from './verify.js'

const pair = generateKeyPairSync('ed25519')
const key = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'k1' } as Key
const other = { ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: 'k1' } as Key

const salt = Buffer.alloc(32, 7)
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

const digest = (...parts: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()

async function leafOf(): Promise<Buffer> {
  const commitment = digest(salt, Buffer.from(await hashOf(receipt), 'hex')).toString('hex')
  return digest(Buffer.from(`\0assent-entry/1 ${commitment}`))
}

/** Of the second of three receipts that were stored together. */
async function statementOf(change: object = {}, header: object = {}): Promise<string> {
  const leaf = await leafOf()
  const [node, left] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const above = digest(Buffer.of(1), leaf, node)
  const root = digest(Buffer.of(1), left, above).toString('hex')
  const payload = {
    ...{ format: 'assent-statement/1', site: receipt.site, time: '2026-11-22T04:30:01.000Z', root },
    ...change,
  }
  const text = `${encode({ alg: 'EdDSA', kid: 'k1', typ: 'assent-statement', ...header })}.${encode(payload)}`
  const jws = `${text}.${sign(null, Buffer.from(text), pair.privateKey).toString('base64url')}`
  return [jws, salt.toString('base64url'), `r${node.toString('base64url')}`, `l${left.toString('base64url')}`].join('~')
}

it('takes what was signed, alone or with others', async () => {
  const root = (await leafOf()).toString('hex')
  const [jws, own] = (await statementOf({ root })).split('~')
  expect(await verifyCopy({ receipt, statement: `${jws}~${own}` }, [key])).toBe('signed')
  expect(await verifyCopy({ receipt, statement: await statementOf() }, [key])).toBe('signed')
})

it.each<[what: string, verdict: Verdict, change: object, header: object, keys: readonly Key[]]>([
  ['another key under the same name', 'changed', {}, {}, [other]],
  ['no key', 'unknown', {}, {}, []],
  ['a key of another name', 'unknown', {}, { kid: 'k2' }, [key]],
  ['another root', 'changed', { root: '0'.repeat(64) }, {}, [key]],
  ['another site', 'changed', { site: 'other.example' }, {}, [key]],
  ['another algorithm', 'changed', {}, { alg: 'none' }, [key]],
])('of %s says %s', async (_, verdict, change, header, keys) => {
  expect(await verifyCopy({ receipt, statement: await statementOf(change, header) }, keys)).toBe(verdict)
})

it.each<[what: string, at: number, change: (part: string) => string]>([
  ['another salt', 1, (part) => part.replace(/^./, 'A')],
  ['a step of the other side', 2, (part) => part.replace(/^r/, 'l')],
  ['a step that leads elsewhere', 3, (part) => part.replace(/.{4}$/, 'AAAA')],
  ['a step that is none', 3, () => '?'],
])('sees %s', async (_, at, change) => {
  const parts = (await statementOf()).split('~')
  const statement = parts.map((part, n) => (n === at ? change(part) : part)).join('~')
  expect(await verifyCopy({ receipt, statement }, [key])).toBe('changed')
})

it('sees a changed receipt, a statement that is none, and a missing one', async () => {
  const statement = await statementOf()
  const changed = { ...receipt, event: 'refused' } as const
  expect(await verifyCopy({ receipt: changed, statement }, [key])).toBe('changed')
  expect(await verifyCopy({ receipt, statement: 'a.b.c' }, [key])).toBe('changed')
  expect(await verifyCopy({ receipt }, [key])).toBe('unsigned')
})
