import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { createSigner } from '../../fixtures/signer.js'
import { createSiteLog } from '../../fixtures/site-log.js'
import { isSignedBy } from '../commands/node-ed25519.js'
import { createVerifier } from './create-verifier.js'
import { isSignedBy as anywhere } from './ed25519.js'
import { readKeys } from './read-keys.js'
import { walkJson } from './walk-json.js'

// Many signatures on a busy machine.
vi.setConfig({ testTimeout: 15_000 })

const signer = createSigner('log.example/www.acme.example')
const log = await createSiteLog(signer)
const keys = readKeys(signer.vkey)!
const lines = log.whole.map((line) => JSON.stringify(line))

function verify(text: string) {
  const verifier = createVerifier({ isSignedBy, keys })
  for (const line of text.split('\n')) verifier.push(line)
  return verifier.end()
}

/** A value of the export put out of its place by another: a path of keys chosen by number. */
function spoil(value: unknown, path: readonly number[], by: unknown): unknown {
  const [first, ...rest] = path
  if (typeof value !== 'object' || value === null || first === undefined) return by
  const names = Object.keys(value)
  const name = names[first % names.length]
  if (name === undefined) return by
  const changed = spoil((value as Record<string, unknown>)[name], rest, by)
  return Array.isArray(value) ? value.with(Number(name), changed) : { ...value, [name]: changed }
}

/** What JSON can hold, and often an object that can be made neither a text nor a number. */
const anything = fc.oneof(fc.jsonValue(), fc.constant({ toString: 0, valueOf: 0 }))

it('never throws, whatever stands in an export', () => {
  const path = fc.array(fc.nat(50), { maxLength: 6 })
  fc.assert(
    fc.property(fc.nat(lines.length - 1), path, anything, (at, keysTo, by) => {
      const text = lines.with(at, JSON.stringify(spoil(log.whole[at], keysTo, by))).join('\n')
      const { outcome, faults } = verify(text)
      expect(outcome === 'verified').toBe(outcome !== 'unreadable' && faults === 0)
    }),
    { numRuns: 150 },
  )
})

it('never throws, whatever stands in a copy', () => {
  const path = fc.array(fc.nat(50), { maxLength: 6 })
  fc.assert(
    fc.property(path, anything, (keysTo, by) => {
      expect(verify(JSON.stringify(spoil(log.copy, keysTo, by))).lines).toBe(1)
    }),
    { numRuns: 150 },
  )
})

it('never throws at text, nor at what nests deep', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => verify(text).outcome !== 'verified'))
  const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`
  expect(verify(deep).outcome).toBe('unreadable')
  expect(
    verify(`{"format":"assent-copy/1","receipts":[{"receipt":${deep}}],"keys":${deep},"notice":${deep}}`).outcome,
  ).toBe('faults')
  expect(verify(lines.with(1, `{"receipt":{"site":${deep}},"index":0}`).join('\n')).outcome).toBe('faults')
})

it('never throws at keys', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        anything.map((value) => JSON.stringify({ keys: value })),
      ),
      (text) => {
        expect(readKeys(text)).toBeUndefined()
      },
    ),
  )
})

it('visits what JSON.parse finds, where it stands', () => {
  const at = (value: unknown, path: readonly (string | number)[]): unknown =>
    path.reduce((inner, key) => (inner as Record<string | number, unknown>)[key], value)
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const plain: unknown = JSON.parse(text)
      walkJson(text, (path, offset, repeated) => {
        expect(repeated).toBe(false)
        const found = at(plain, path)
        expect(text.slice(offset).startsWith(JSON.stringify(found, null, indent).slice(0, 1))).toBe(true)
      })
    }),
  )
})

it('takes the signatures that Node takes, and no others', () => {
  const message = new TextEncoder().encode('message')
  const signature = signer.note.sign(message)
  const key = signer.note.key.publicKey
  for (const verify of [anywhere, isSignedBy]) expect(verify(key, message, signature)).toBe(true)
  fc.assert(
    fc.property(fc.nat(63), fc.integer({ min: 1, max: 255 }), (at, turn) => {
      const spoilt = signature.with(at, signature[at]! ^ turn)
      for (const verify of [anywhere, isSignedBy]) expect(verify(key, message, spoilt)).toBe(false)
    }),
    { numRuns: 20 },
  )
  for (const verify of [anywhere, isSignedBy]) {
    expect(verify(key, message, signature.subarray(1))).toBe(false)
    expect(verify(key.subarray(1), message, signature)).toBe(false)
  }
})
