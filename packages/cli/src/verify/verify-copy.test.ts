import { describe, expect, it, vi } from 'vitest'
import { createSigner, hashOf } from '../../fixtures/signer.js'
import { createSiteLog, prove, state } from '../../fixtures/site-log.js'
import { isSignedBy } from '../commands/node-ed25519.js'
import { createVerifier, type VerifyOptions } from './create-verifier.js'
import { readKeys } from './read-keys.js'

// biome-ignore lint/suspicious/noExplicitAny: what a test spoils may have any shape
type Copy = Record<string, any>

vi.setConfig({ testTimeout: 120_000 })

const signer = createSigner('log.example/www.acme.example')
const stranger = createSigner('log.example/www.acme.example')
const log = await createSiteLog(signer)
const keys = readKeys(signer.vkey)!

function verify(file: unknown, options: VerifyOptions = { keys }) {
  const verifier = createVerifier({ isSignedBy, ...options })
  const text = typeof file === 'string' ? file : JSON.stringify(file, null, 2)
  for (const line of text.split('\n')) verifier.push(line)
  return verifier.end()
}

const rulesOf = (file: unknown, options?: VerifyOptions) =>
  verify(file, options)
    .findings.map(({ rule }) => rule)
    .sort()

const copy = (): Copy => structuredClone(log.copy)
const edited = ['proof-inclusion', 'statement-receipt']

describe('a visitor’s copy', () => {
  it('verifies, with a verifier key, with a JWK and with its own', () => {
    for (const text of [signer.vkey, JSON.stringify(signer.jwk)])
      expect(verify(copy(), { keys: readKeys(text)! })).toMatchObject({
        outcome: 'verified',
        kind: 'copy',
        findings: [],
      })
    const own = verify(copy(), {})
    expect(own).toMatchObject({ outcome: 'verified', trusted: { from: 'file', keys: [signer.kid] } })
    expect(own.checked.proofs).toEqual({ times: 3, faults: 0 })
  })

  it.each<[what: string, change: (copy: Copy) => unknown, expected: string[]]>([
    ['an edited receipt', (c) => (c.receipts[2].receipt.region = 'FR'), edited],
    [
      'an edited receipt that another names',
      (c) => (c.receipts[1].receipt.region = 'FR'),
      ['previous-missing', ...edited],
    ],
    ['a receipt deleted from the middle', (c) => c.receipts.splice(1, 1), ['previous-missing']],
    ['the oldest receipt deleted', (c) => c.receipts.shift(), ['previous-outside']],
    ['no receipts', (c) => (c.receipts = []), ['document-unnamed', 'document-unnamed', 'no-receipt']],
    ['a receipt that is none', (c) => (c.receipts[0] = 7), ['previous-outside', 'receipt-shape', 'wrong-shape']],
    ['a statement taken out', (c) => delete c.receipts[0].statement, ['statement-missing']],
    [
      'a forged signature',
      (c) => (c.receipts[0].statement = c.receipts[0].statement.replace(/.{8}(?=~)/, 'AAAAAAAA')),
      ['statement-signature'],
    ],
    [
      'swapped statements',
      (c) => ([c.receipts[0].statement, c.receipts[1].statement] = [c.receipts[1].statement, c.receipts[0].statement]),
      [...['proof-inclusion', 'proof-inclusion', 'statement-receipt', 'statement-receipt']],
    ],
    [
      'swapped proofs',
      (c) => ([c.receipts[0].proof, c.receipts[1].proof] = [c.receipts[1].proof, c.receipts[0].proof]),
      ['proof-inclusion', 'proof-inclusion'],
    ],
    [
      'an edited proof',
      (c) => (c.receipts[0].proof = c.receipts[0].proof.replace('index 0', 'index 1')),
      ['proof-inclusion'],
    ],
    ['a proof that is none', (c) => (c.receipts[0].proof = 'x'), ['proof-odd']],
    [
      'an edited checkpoint',
      (c) => (c.receipts[0].proof = c.receipts[0].proof.replace('\n7\n', '\n9\n')),
      ['checkpoint-signature', 'proof-inclusion'],
    ],
    ['an edited notice', (c) => (c.notice.html = '<p>Nothing is counted.</p>'), ['document-unnamed']],
    ['an edited policy', (c) => (c.policy.version = 'v2'), ['document-unnamed']],
    ['a notice that is none', (c) => (c.notice = 'x'), ['document-shape', 'document-unnamed']],
    ['a field nobody knows', (c) => (c.remark = 'x'), ['wrong-shape']],
    ['a key that is none', (c) => c.keys.push({ ...signer.jwk, kid: stranger.kid }), ['key-odd']],
  ])('tells of %s', (_, change, expected) => {
    const spoilt = copy()
    change(spoilt)
    expect(rulesOf(spoilt)).toEqual([...expected].sort())
  })

  it('tells of one that a stranger signed', async () => {
    const forged = await createSiteLog(stranger)
    expect(verify(forged.copy, {}).outcome).toBe('verified')
    expect(new Set(rulesOf(forged.copy))).toEqual(new Set(['statement-key', 'checkpoint-key']))
  })

  it('tells of a receipt signed anew that the log does not hold', async () => {
    const spoilt = copy()
    spoilt.receipts[2].receipt.region = 'FR'
    spoilt.receipts[2].statement = state(signer, spoilt.receipts[2].receipt).statement
    expect(rulesOf(spoilt)).toEqual(['proof-inclusion'])
    spoilt.receipts[2].proof = await prove(stranger, log.entries, 4)
    expect(rulesOf(spoilt)).toEqual(['checkpoint-key', 'proof-inclusion'])
  })

  it('tells where in the file', () => {
    const spoilt = copy()
    spoilt.receipts[1].proof = 'x'
    const lines = JSON.stringify(spoilt, null, 2).split('\n')
    const [found] = verify(spoilt).findings
    expect(lines.slice(found!.line - 1, found!.line + 2).map((line) => line.trim())).toEqual([
      ...['{', '"receipt": {', '"format": "assent-receipt/1",'],
    ])
    expect(lines.slice(0, found!.line).join('').split('"proof"')).toHaveLength(2)
  })

  it('tells of one cut short, wherever', () => {
    const text = JSON.stringify(copy())
    for (let length = 40; length < text.length; length += 97) {
      const report = verify(text.slice(0, length))
      expect(report.outcome, `cut to ${length}`).toBe('faults')
      expect(report.findings.map(({ rule }) => rule)).toEqual(['truncated'])
    }
  })
})

describe('a single receipt', () => {
  const { receipt, statement } = log.signed[0]!

  it('verifies as the server hands it out, with the keys given', () => {
    expect(verify({ receipt, statement, index: 0 })).toMatchObject({
      outcome: 'verified',
      kind: 'receipt',
      findings: [],
    })
  })

  it('verifies as it is handed out once it was erased', () => {
    const erased = { erased: true, index: 1, commitment: log.leaves[1], tombstone: log.tombstone }
    expect(verify(erased)).toMatchObject({ outcome: 'verified', kind: 'receipt', site: 'www.acme.example' })
    expect(rulesOf({ ...erased, index: 0 })).toEqual(['tombstone-target'])
    expect(rulesOf(erased, { keys: readKeys(stranger.vkey)! })).toEqual(['tombstone-key'])
    expect(rulesOf({ ...erased, tombstone: 'x' })).toContain('tombstone-odd')
  })

  it('says that it cannot tell without a key', () => {
    expect(rulesOf({ receipt, statement }, {})).toEqual(['key-missing', 'statement-key'])
  })

  it('says that a bare one is signed by nobody', () => {
    expect(rulesOf(receipt)).toEqual(['statement-missing'])
  })

  it('is of the same site as its statement', () => {
    const moved = { ...receipt, site: 'b.example' }
    expect(rulesOf({ receipt: moved, statement })).toEqual(['statement-receipt', 'statement-site'])
    expect(hashOf(moved)).not.toBe(hashOf(receipt))
  })
})

it.each(['', '\n', 'x', '{}', '[]', '7', 'null', '{"format":"assent-copy/2"}', '<html>', '\u0000\uffff'])(
  'says of a file of another kind that it cannot read it: %j',
  (text) => {
    expect(verify(text).outcome).toBe('unreadable')
  },
)
