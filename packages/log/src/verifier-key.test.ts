import { describe, expect, it } from 'vitest'
import { makeSigner } from '../fixtures/ed25519.js'
import { sha256 } from '../fixtures/naive-log.js'
import { LogError } from './log-error.js'
import { formatVerifierKey, makeVerifierKey, parseVerifierKey } from './verifier-key.js'

const published = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k'

describe('a verifier key', () => {
  it('is read and written as published', () => {
    const key = parseVerifierKey(published, sha256)
    expect(key).toMatchObject({ name: 'example.com/foo', id: '530d903a' })
    expect(key.publicKey).toHaveLength(32)
    expect(formatVerifierKey(key)).toBe(published)
  })

  it('is read as it was written, with a plus sign in its base64 too', () => {
    const keys = Array.from({ length: 50 }, (_, seed) => makeSigner('log.example/a', seed).key)
    expect(keys.some((key) => formatVerifierKey(key).split('+').length > 3)).toBe(true)
    for (const key of keys) expect(parseVerifierKey(formatVerifierKey(key), sha256)).toEqual(key)
  })

  it.each([
    ['nothing', ''],
    ['no key', 'example.com/foo+530d903a'],
    ['another id', published.replace('530d', '530e')],
    ['an id in capitals', published.replace('530d903a', '530D903A')],
    ['another name', published.replace('foo', 'bar')],
    ['no name', published.replace('example.com/foo', '')],
    ['a space in the name', published.replace('.com', ' com')],
    ['another key', published.replace('U2k', 'U2l')],
    ['a type that is not Ed25519', published.replace('+Ae', '+Be')],
    ['31 bytes', published.slice(0, -4)],
    ['a line after it', `${published}\n`],
  ])('is refused with %s', (_, vkey) => {
    expect(() => parseVerifierKey(vkey, sha256)).toThrow(LogError)
  })

  it.each(['', 'a b', 'a+b', 'a\u0085b', 'a\u3000b', 'a\nb', '\ud800'])('cannot be named %j', (name) => {
    expect(() => makeVerifierKey(name, new Uint8Array(32), sha256)).toThrow(LogError)
  })
})
