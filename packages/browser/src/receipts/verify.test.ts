import { generateKeyPairSync, sign } from 'node:crypto'
import { expect, it } from 'vitest'
import { receipt } from '../../../schema/fixtures/receipt.js'
import { hashOf, sha256 } from './digest.js'
import { type Key, type Verdict, verifyCopy } from './verify.js'

const pair = generateKeyPairSync('ed25519')
const key = { ...pair.publicKey.export({ format: 'jwk' }), kid: 'k1' } as Key
const other = { ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: 'k1' } as Key

const salt = Buffer.alloc(32, 7)
const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

async function statementOf(change: object = {}, header: object = {}): Promise<string> {
  const hash = await hashOf(receipt)
  const payload = {
    format: 'assent-statement/1',
    site: receipt.site,
    id: receipt.id,
    receipt: hash,
    time: '2026-11-22T04:30:01.000Z',
    salt: salt.toString('base64url'),
    commitment: await sha256(Uint8Array.from([...salt, ...Buffer.from(hash, 'hex')])),
    ...change,
  }
  const text = `${encode({ alg: 'EdDSA', kid: 'k1', typ: 'assent-statement', ...header })}.${encode(payload)}`
  return `${text}.${sign(null, Buffer.from(text), pair.privateKey).toString('base64url')}`
}

it('takes what was signed', async () => {
  expect(await verifyCopy({ receipt, statement: await statementOf() }, [key])).toBe('signed')
})

it.each<[what: string, verdict: Verdict, change: object, header: object, keys: readonly Key[]]>([
  ['another key under the same name', 'changed', {}, {}, [other]],
  ['no key', 'unknown', {}, {}, []],
  ['a key of another name', 'unknown', {}, { kid: 'k2' }, [key]],
  ['another receipt', 'changed', { receipt: '0'.repeat(64) }, {}, [key]],
  ['another id', 'changed', { id: 'x' }, {}, [key]],
  ['another commitment', 'changed', { commitment: '0'.repeat(64) }, {}, [key]],
  ['another algorithm', 'changed', {}, { alg: 'none' }, [key]],
])('of %s says %s', async (_, verdict, change, header, keys) => {
  expect(await verifyCopy({ receipt, statement: await statementOf(change, header) }, keys)).toBe(verdict)
})

it('sees a changed receipt, a statement that is none, and a missing one', async () => {
  const statement = await statementOf()
  const changed = { ...receipt, event: 'refused' } as const
  expect(await verifyCopy({ receipt: changed, statement }, [key])).toBe('changed')
  expect(await verifyCopy({ receipt, statement: 'a.b.c' }, [key])).toBe('changed')
  expect(await verifyCopy({ receipt }, [key])).toBe('unsigned')
})
