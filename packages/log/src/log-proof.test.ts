import { describe, expect, it } from 'vitest'
import { makeSigner, verifyEd25519 } from '../fixtures/ed25519.js'
import { naiveInclusion, naiveRoot, sampleLeaves, sha256 } from '../fixtures/naive-log.js'
import { formatCheckpoint } from './checkpoint.js'
import { LogError } from './log-error.js'
import { formatLogProof, openLogProof, parseLogProof } from './log-proof.js'
import { signNote } from './sign-note.js'

const log = makeSigner('log.example/a', 1)
const leaves = sampleLeaves(300)
const trust = { origin: 'log.example/a', known: [log.key], sha256, verify: verifyEd25519 }
const checkpoint = await signNote(formatCheckpoint({ origin: 'log.example/a', size: 300, root: naiveRoot(leaves) }), [
  log,
])
const file = formatLogProof({ index: 271, proof: naiveInclusion(271, leaves), checkpoint })
const entry = Buffer.from('entry 271')
const hash = file.split('\n')[2]!

describe('openLogProof', () => {
  it('finds the entry where the log holds it', async () => {
    const { index, checkpoint } = await openLogProof(file, entry, trust)
    expect({ index, size: checkpoint.size }).toEqual({ index: 271, size: 300 })
  })

  it('does not mind what is extra', async () => {
    const extra = Uint8Array.of(1, 2, 3)
    const padded = formatLogProof({ ...parseLogProof(file), extra })
    expect(parseLogProof(padded).extra).toEqual(extra)
    expect((await openLogProof(padded, entry, trust)).index).toBe(271)
  })

  it('finds the only entry of a log, by no hash at all', async () => {
    const root = leaves[0]!
    const only = await signNote(formatCheckpoint({ origin: 'log.example/a', size: 1, root }), [log])
    const file = formatLogProof({ index: 0, proof: [], checkpoint: only })
    expect(file).toMatch(/^c2sp.org\/tlog-proof@v1\nindex 0\n\nlog.example\/a\n1\n/)
    expect((await openLogProof(file, Buffer.from('entry 0'), trust)).index).toBe(0)
  })

  it.each([
    ['another entry', file, 'entry 272', trust],
    ['another place', file.replace('index 271', 'index 270'), 'entry 271', trust],
    ['a place beyond the log', file.replace('index 271', 'index 300'), 'entry 271', trust],
    ['a hash less', file.replace(`${hash}\n`, ''), 'entry 271', trust],
    ['a hash twice', file.replace(hash, `${hash}\n${hash}`), 'entry 271', trust],
    ['another size', file.replace('\n300\n', '\n301\n'), 'entry 271', trust],
    ['another log', file, 'entry 271', { ...trust, origin: 'log.example/b' }],
    ['a key that is not known', file, 'entry 271', { ...trust, known: [makeSigner('log.example/a', 2).key] }],
    ['no known key', file, 'entry 271', { ...trust, known: [] }],
  ])('refuses %s', async (_, file, text, trust) => {
    await expect(openLogProof(file, Buffer.from(text), trust)).rejects.toThrow(LogError)
  })
})

describe('parseLogProof', () => {
  it('reads it as it was written, the checkpoint to the letter', () => {
    expect(formatLogProof(parseLogProof(file))).toBe(file)
    expect(parseLogProof(file).checkpoint).toBe(checkpoint)
  })

  it.each([
    ['nothing', ''],
    ['another format', file.replace('@v1', '@v2')],
    ['something before it', `\n${file}`],
    ['carriage returns', file.replaceAll('\n', '\r\n')],
    ['no empty line', file.replaceAll('\n\n', '\n')],
    ['no index', file.replace('index 271\n', '')],
    ['a leading zero', file.replace('index 271', 'index 0271')],
    ['a negative index', file.replace('index 271', 'index -1')],
    ['an index no number holds', file.replace('index 271', 'index 9007199254740993')],
    ['two spaces', file.replace('index 271', 'index  271')],
    ['the extra after the index', file.replace('index 271', 'index 271\nextra AAAA')],
    ['two extras', file.replace('index 271', 'extra AAAA\nextra AAAA\nindex 271')],
    ['an empty extra', file.replace('index 271', 'extra \nindex 271')],
    ['an extra that is not base64', file.replace('index 271', 'extra ???\nindex 271')],
    ['a short hash', file.replace(hash, 'AAAA')],
    ['a hash that is not base64', file.replace(hash, hash.slice(1))],
    ['more hashes than a tree has levels', file.replace(hash, Array(54).fill(hash).join('\n'))],
  ])('refuses a file with %s', (_, file) => {
    expect(() => parseLogProof(file)).toThrow(LogError)
  })
})
