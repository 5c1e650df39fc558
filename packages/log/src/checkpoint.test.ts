import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeSigner, verifyEd25519 } from '../fixtures/ed25519.js'
import { formatCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.js'
import { LogError } from './log-error.js'
import { signNote } from './sign-note.js'

const root = 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I='
const published = `example.com/behind-the-sofa\n20852163\n${root}\n`
const log = makeSigner('example.com/behind-the-sofa', 1)

describe('a checkpoint', () => {
  it('is read and written as the standard shows it', () => {
    const checkpoint = parseCheckpoint(published)
    expect(checkpoint).toEqual({
      origin: 'example.com/behind-the-sofa',
      size: 20852163,
      root: new Uint8Array(Buffer.from(root, 'base64')),
    })
    expect(formatCheckpoint(checkpoint)).toBe(published)
  })

  it('keeps its extension lines', () => {
    expect(parseCheckpoint(`${published}one\ntwo\n`).extensions).toEqual(['one', 'two'])
    expect(formatCheckpoint(parseCheckpoint(`${published}one\ntwo\n`))).toBe(`${published}one\ntwo\n`)
  })

  it('is read as it was written', () => {
    const line = fc.string({ minLength: 1 }).filter((text) => !text.includes('\n'))
    const checkpoint = fc.record({
      origin: line,
      size: fc.maxSafeNat(),
      root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
    })
    fc.assert(
      fc.property(checkpoint, (checkpoint) => {
        expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint)
      }),
    )
  })

  it.each([
    ['nothing', ''],
    ['two lines', 'a\n1\n'],
    ['no newline at its end', published.slice(0, -1)],
    ['no origin', published.replace(/^.*/, '')],
    ['an empty extension', `${published}\n`],
    ['a leading zero', published.replace('20852163', '020852163')],
    ['a sign', published.replace('20852163', '+1')],
    ['a negative size', published.replace('20852163', '-1')],
    ['a size in hex', published.replace('20852163', '0x10')],
    ['a size in powers', published.replace('20852163', '1e3')],
    ['a size with a fraction', published.replace('20852163', '1.0')],
    ['a size that no number holds', published.replace('20852163', '9007199254740993')],
    ['no size', published.replace('20852163', ' ')],
    ['a short root', published.replace(root, 'AAAA')],
    ['a long root', published.replace(root, `AAAA${root}`)],
    ['a root in hex', published.replace(root, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')],
  ])('is refused with %s', (_, text) => {
    expect(() => parseCheckpoint(text)).toThrow(LogError)
  })

  it.each([
    { origin: '' },
    { origin: 'a\nb' },
    { size: -1 },
    { size: 1.5 },
    { root: new Uint8Array(31) },
    { extensions: [''] },
    { extensions: ['a\nb'] },
  ])('is not written with %j', (change) => {
    expect(() => formatCheckpoint({ ...parseCheckpoint(published), ...change })).toThrow(LogError)
  })
})

describe('openCheckpoint', () => {
  it('opens what the log signed, for those who ask for that log', async () => {
    const note = await signNote(published, [log])
    const open = (origin: string, ...keys: (typeof log.key)[]) => openCheckpoint(note, origin, keys, verifyEd25519)
    expect((await open('example.com/behind-the-sofa', log.key)).size).toBe(20852163)
    await expect(open('example.com/elsewhere', log.key)).rejects.toThrow('must be of "example.com/elsewhere"')
    await expect(open('example.com/behind-the-sofa', makeSigner(log.key.name, 2).key)).rejects.toThrow(LogError)
  })

  it('refuses a signed note that is no checkpoint', async () => {
    const note = await signNote('hello\n', [log])
    await expect(openCheckpoint(note, 'hello', [log.key], verifyEd25519)).rejects.toThrow(LogError)
  })
})
