import { createPublicKey, verify } from 'node:crypto'
import { compactVerify, importJWK } from 'jose'
import { expect, it } from 'vitest'
import { generateKey, readKeys } from './keys.js'

/** RFC 8037, appendix A.1 and A.3. */
const jwk = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
}
const thumbprint = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'

it('names a key by its thumbprint, and never shows its private part', async () => {
  const { active } = await readKeys(jwk)
  expect(active.kid).toBe(thumbprint)
  expect(JSON.stringify(active.jwk)).not.toContain(jwk.d)
})

it('signs what another implementation verifies', async () => {
  const { active } = await readKeys(jwk)
  const [first, second] = ['{}', '{"a":"ü"}'].map((payload) => active.jws('assent-statement', payload))
  const publicKey = await importJWK(active.jwk, 'EdDSA')
  expect(Buffer.from((await compactVerify(first!, publicKey)).payload).toString()).toBe('{}')
  const { payload, protectedHeader } = await compactVerify(second!, publicKey)
  expect(Buffer.from(payload).toString()).toBe('{"a":"ü"}')
  expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: thumbprint, typ: 'assent-statement' })
  const key = createPublicKey({ key: active.jwk, format: 'jwk' })
  expect(verify(null, Buffer.from('x'), key, active.sign(Buffer.from('x')))).toBe(true)
})

it('signs with the first of a set, or with the one that is named', async () => {
  const set = { keys: [generateKey(), jwk] }
  expect((await readKeys(set)).active.kid).not.toBe(thumbprint)
  expect((await readKeys(set, thumbprint)).active.kid).toBe(thumbprint)
  await expect(readKeys(set, 'other')).rejects.toThrow(`no key has the thumbprint other; there is`)
})

it.each<[what: string, key: object]>([
  ['without its private part', { kty: 'OKP', crv: 'Ed25519', x: jwk.x }],
  ['whose parts do not belong together', { ...jwk, x: 'qEbT-nMUhtlPUmz9ERH1tdRRFO3XRIZCzkGPjc1iyP0' }],
  ['of another curve', { ...jwk, crv: 'X25519' }],
  ['set that is empty', { keys: [] }],
])('refuses a key %s', async (_, key) => {
  await expect(readKeys(key)).rejects.toThrow()
})
