import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { sha256 } from '../fixtures/naive-log.js'
import { parseCheckpoint } from './checkpoint.js'
import { verifyConsistency } from './consistency.js'
import { decodeEntries } from './entries.js'
import { verifyInclusion } from './inclusion.js'
import { LogError } from './log-error.js'
import { parseLogProof } from './log-proof.js'
import { parseNote } from './note.js'
import { rootOf } from './row.js'
import { decodeBase64 } from './text.js'
import { parseTilePath } from './tile-path.js'
import { parseVerifierKey } from './verifier-key.js'

const hash = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='
const note = `log.example\n7\n${hash}\n\n— log.example ${hash}\n`

const decoders: [string, string, (text: string) => unknown][] = [
  ['base64', hash, decodeBase64],
  ['tile path', 'tile/0/x001/x234/067.p/112', parseTilePath],
  [
    'verifier key',
    'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    (text) => parseVerifierKey(text, sha256),
  ],
  ['note', note, parseNote],
  ['checkpoint', note.split('\n\n')[0]!.concat('\n'), parseCheckpoint],
  ['proof', `c2sp.org/tlog-proof@v1\nextra AAAA\nindex 5\n${hash}\n\n${note}`, parseLogProof],
]

/** Any UTF-16, halves of characters and all. */
const units = fc.array(fc.nat(0xffff)).map((codes) => String.fromCharCode(...codes))

/** The text with a few stretches cut, doubled, moved or replaced. */
function mangled(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(40),
    put: fc.oneof(
      fc.constantFrom('', '\n', '\n\n', ' ', '=', '+', '/', '—', '\0', '\ud800', '-1', '1e9', '99999999999999999999'),
      units,
    ),
    twice: fc.boolean(),
  })
  return fc.array(edit, { minLength: 1, maxLength: 4 }).map((edits) =>
    edits.reduce((text, { at, length, put, twice }) => {
      const [before, cut, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
      return before + put + (twice ? cut + cut : '') + after
    }, text),
  )
}

/** Whether it gives a value, or throws the one error it may. */
function isTame(decode: () => unknown): boolean {
  try {
    decode()
  } catch (error) {
    return error instanceof LogError
  }
  return true
}

describe('what reads hostile input gives a value or a LogError', () => {
  it.each(decoders)('%s', (_, text, decode) => {
    const hostile = fc.oneof({ weight: 4, arbitrary: mangled(text) }, units)
    fc.assert(
      fc.property(hostile, (text) => isTame(() => decode(text))),
      { numRuns: 500 },
    )
  })

  it.each(decoders)('%s, very long', (_, text, decode) => {
    for (const filler of ['A', '\n', ' ', '=', '0', '/', 'x000/', '— ', `${hash}\n`, '\n\n']) {
      for (const long of [filler.repeat(100_000), text + filler.repeat(100_000), filler.repeat(100_000) + text]) {
        if (!isTame(() => decode(long))) throw new Error(`threw another error for many ${JSON.stringify(filler)}`)
      }
    }
  })

  it('bundle of entries', () => {
    const width = fc.oneof(fc.nat(300), fc.constantFrom(Number.NaN, -1, 0.5, Number.POSITIVE_INFINITY))
    fc.assert(fc.property(fc.uint8Array(), width, (bytes, width) => isTame(() => decodeEntries(bytes, width))))
  })

  it('row of hashes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => isTame(() => rootOf(bytes, sha256))))
  })
})

describe('what checks a hostile proof answers false', () => {
  const number = fc.oneof(fc.nat(20), fc.double(), fc.maxSafeInteger(), fc.constantFrom(2 ** 53 - 1, 2 ** 53, -0, -1))
  const bytes = fc.oneof(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ maxLength: 40 }))
  const proof = fc.array(bytes, { maxLength: 60 })

  it('of inclusion', () => {
    const claim = fc.record({ index: number, size: number, leafHash: bytes, root: bytes, proof })
    fc.assert(
      // Of the one leaf of a tree nothing need be shown but that it is the root.
      fc.property(claim, (claim) => !verifyInclusion(claim, sha256) || claim.size === 1),
      { numRuns: 1000 },
    )
  })

  it('of consistency', () => {
    const claim = fc.record({ from: number, to: number, fromRoot: bytes, toRoot: bytes, proof })
    fc.assert(
      fc.property(claim, (claim) => !verifyConsistency(claim, sha256) || claim.from === claim.to),
      { numRuns: 1000 },
    )
  })
})
