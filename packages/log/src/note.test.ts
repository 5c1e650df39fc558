import { describe, expect, it } from 'vitest'
import { makeSigner, verifyEd25519 } from '../fixtures/ed25519.js'
import { sha256 } from '../fixtures/naive-log.js'
import { LogError } from './log-error.js'
import { formatNote, parseNote } from './note.js'
import { openNote } from './open-note.js'
import { signNote } from './sign-note.js'
import { parseVerifierKey } from './verifier-key.js'

const published = {
  vkey: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
  line: '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
  text: 'This is an example message.\n',
}
const note = `${published.text}\n${published.line}`
const key = parseVerifierKey(published.vkey, sha256)
const open = (note: string, ...keys: (typeof key)[]) => openNote(note, keys, verifyEd25519)
const [log, witness] = [makeSigner('log.example/a', 1), makeSigner('witness.example', 2)]

describe('parseNote', () => {
  it('reads the poem of the standard, empty lines and all', () => {
    const poem =
      'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n'
    const { text, signatures } = parseNote(poem)
    expect(text).toMatch(/^Ognuno.*sole:\n\ned è subito sera\.\n$/s)
    expect(signatures).toMatchObject([{ name: 'quasimodo.example/salvatore', keyId: '367ba04b' }])
    expect(formatNote({ text, signatures })).toBe(poem)
  })

  it.each([
    ['nothing', ''],
    ['no empty line', note.replace('\n\n', '\n')],
    ['no text', `\n${published.line}`],
    ['no signature', `${published.text}\n`],
    ['no newline at the end', note.slice(0, -1)],
    ['an empty line at the end', `${note}\n`],
    ['a line among the signatures that is none', `${note}hello\n`],
    ['a hyphen for a dash', note.replace('—', '-')],
    ['two spaces', note.replace('— ', '—  ')],
    ['a space after the signature', note.replace('QM=', 'QM= ')],
    ['a carriage return', note.replace('.\n', '.\r\n')],
    ['a tab', note.replace('an example', 'an\texample')],
    ['a zero', note.replace('an example', 'an\0example')],
    ['half a character', note.replace('an example', '\ud83d')],
    ['a plus sign in a name', note.replace('.com/foo', '.com+foo')],
    ['an odd space in a name', note.replace('.com/foo', '.com\u3000foo')],
    ['base64 without padding', note.replace('QM=', 'QM')],
    ['base64 with bits to spare', note.replace('QM=', 'QN=')],
    ['a key id alone', `${published.text}\n— a AAAAAA==\n`],
    ['more signatures than anyone needs', `${published.text}\n${published.line.repeat(101)}`],
  ])('refuses a note with %s', (_, note) => {
    expect(() => parseNote(note)).toThrow(LogError)
  })

  it('takes a hundred signatures', () => {
    expect(parseNote(`${published.text}\n${published.line.repeat(100)}`).signatures).toHaveLength(100)
  })
})

describe('openNote', () => {
  it('holds the published signature', async () => {
    expect(await open(note, key)).toEqual({ text: published.text, signers: [key] })
  })

  it('names each known key that signed, once, and passes over the unknown', async () => {
    const signed = await signNote('hello\n', [witness, log, log])
    expect((await open(signed, log.key)).signers).toEqual([log.key])
    expect((await open(signed, log.key, witness.key)).signers).toEqual([witness.key, log.key])
  })

  it.each([
    ['of which no signer is known', () => open(note)],
    ['whose signer has the known name and another id', () => open(note, { ...key, id: '00000000' })],
    ['whose signer has the known id and another name', () => open(note, { ...key, name: 'example.com/bar' })],
    ['whose text was changed', () => open(note.replace('example message', 'example massage'), key)],
    ['whose text has a line more', () => open(note.replace('.\n', '.\nmore\n'), key)],
    ['whose signature was changed', () => open(note.replace('OknE', 'OknF').replace('Okn8', 'Okn9'), key)],
    ['whose signature is cut', () => open(`${published.text}\n— example.com/foo Uw2QOkn8srV1\n`, key)],
  ])('refuses a note %s', async (_, opened) => {
    await expect(opened()).rejects.toThrow(LogError)
  })

  it('refuses a note with one bad signature of a known key, beside good ones', async () => {
    const [good, other] = [await signNote('hello\n', [log, witness]), await signNote('goodbye\n', [witness, log])]
    const mixed = `${good}${other.split('\n\n')[1]}`
    await expect(open(mixed, log.key)).rejects.toThrow('must be over this text')
    await expect(open(mixed, witness.key)).rejects.toThrow('must be over this text')
  })

  it('waits for a verifier that answers later', async () => {
    await expect(openNote(note, [key], async () => false)).rejects.toThrow(LogError)
    expect((await openNote(note, [key], async () => true)).text).toBe(published.text)
  })
})

describe('signNote', () => {
  it.each(['', 'no newline', 'a\tb\n', 'a\r\n', '\ud800\n'])('refuses to sign %j', async (text) => {
    await expect(signNote(text, [log])).rejects.toThrow(LogError)
  })

  it('gives a note that opens, whoever signs and however soon', async () => {
    const slow = { ...log, sign: async (message: Uint8Array) => log.sign(message) }
    expect(await open(await signNote('a\n\nb\n', [slow]), log.key)).toEqual({ text: 'a\n\nb\n', signers: [log.key] })
  })
})
