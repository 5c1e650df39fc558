import { describe, expect, it } from 'vitest'
import { readJwk, readVkey } from './key.js'
import { readKeys } from './read-keys.js'

// RFC 8037, A.1 and A.3; C2SP signed-note.
const x = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'
const kid = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
const jwk = { kty: 'OKP', crv: 'Ed25519', x }
const vkey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'

it('knows a JWK by its thumbprint', () => {
  expect(readJwk(jwk)?.kid).toBe(kid)
  expect(readJwk({ ...jwk, kid })?.kid).toBe(kid)
})

it('knows a verifier key by its name', () => {
  expect(readVkey(vkey)?.name).toBe('example.com/foo')
})

describe('keys as people have them', () => {
  it.each<[string, string, number]>([
    ['a verifier key', vkey, 1],
    ['two, a line each', `${vkey}\n${vkey}\n`, 2],
    ['a JWK', JSON.stringify(jwk), 1],
    ['a list of JWKs', JSON.stringify([jwk, jwk]), 2],
    ['what the server answers', JSON.stringify({ keys: [jwk], log: [vkey] }), 2],
  ])('%s', (_, text, count) => {
    expect(readKeys(text)).toHaveLength(count)
  })
})

describe('what is no key, or not wholly keys', () => {
  it.each<[string, string]>([
    ['nothing', ''],
    ['a word', 'key'],
    ['a JWK of another curve', JSON.stringify({ ...jwk, crv: 'P-256' })],
    ['a JWK under another thumbprint', JSON.stringify({ ...jwk, kid: x })],
    ['a JWK cut short', JSON.stringify({ ...jwk, x: x.slice(1) })],
    ['a verifier key cut short', vkey.slice(0, -1)],
    ['a verifier key of another name', vkey.replace('foo', 'bar')],
    ['a key and a word', `${vkey}\nkey`],
    ['an empty list', '[]'],
    ['broken JSON', '{'],
  ])('%s', (_, text) => {
    expect(readKeys(text)).toBeUndefined()
  })
})
