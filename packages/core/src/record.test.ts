import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, anyOccasion, click, factsAt, policy } from '../fixtures/facts.js'
import { type Answer, accept, type Choice, type Method } from './choice.js'
import { hash } from './hash.js'
import { isId } from './policy.js'
import { decodeRecord, encodeRecord } from './record.js'

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-')
const id = fc.string({ unit: letter, minLength: 1, maxLength: 40 }).filter(isId)
const answer = fc.constantFrom<Answer>('granted', 'denied', 'insisted', 'follows')

const anyStored: fc.Arbitrary<Choice> = fc.record({
  at: fc.integer({ min: 0, max: 36 ** 7 }),
  method: fc.constantFrom<Method>('gesture', 'synthetic', 'api', 'signal'),
  policyVersion: fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((n) => n.toString(36)),
  answers: fc.dictionary(id, answer, { noNullPrototype: true }),
})

const example: Choice = {
  ...click,
  policyVersion: policy.version,
  answers: {
    ...{ functional: 'denied', analytics: 'granted', marketing: 'insisted' },
    ...{ basket: 'follows', counter: 'follows', pixel: 'denied', both: 'granted' },
  },
}
const text = encodeRecord(example)

describe('the record', () => {
  it('gives back the choice it was given', () => {
    fc.assert(
      fc.property(anyStored, (choice) => {
        expect(decodeRecord(encodeRecord(choice))).toEqual(choice)
      }),
    )
  })

  it('gives back every choice the verbs make', () => {
    fc.assert(
      fc.property(anyFacts, anyOccasion, (facts, occasion) => {
        const choice = accept(facts, occasion)
        expect(decodeRecord(encodeRecord(choice))).toEqual(choice)
      }),
    )
  })

  it('has no character that a cookie would escape', () => {
    fc.assert(
      fc.property(anyStored, (choice) => {
        expect(encodeRecord(choice)).toMatch(/^[0-9A-Za-z._~-]+$/)
        expect(encodeURIComponent(encodeRecord(choice))).toBe(encodeRecord(choice))
      }),
    )
  })

  it('keeps 40 vendors, each with an answer of its own, in a kilobyte', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `example-vendor-${index}`)
    const own = Object.fromEntries(ids.map((each) => [each, 'denied' as const]))
    const choice = { ...example, answers: { ...example.answers, ...own } }
    expect(encodeRecord(choice).length).toBeLessThan(1024)
  })

  it.each([
    ['without a number', Number.NaN],
    ['before 1970', -5],
  ])('can be read though the clock is %s', (_, at) => {
    expect(decodeRecord(encodeRecord({ ...example, at }))).toEqual({ ...example, at: 0 })
  })

  it('never writes a grant for an answer that is not one', () => {
    for (const odd of [true, 1, 'yes', 'on'])
      expect(decodeRecord(encodeRecord({ ...example, answers: { marketing: odd as Answer } }))).toBeUndefined()
  })
})

describe('a damaged record', () => {
  it('cut short anywhere is no choice', () => {
    for (let length = 0; length < text.length; length++) expect(decodeRecord(text.slice(0, length))).toBeUndefined()
    for (let start = 1; start < text.length; start++) expect(decodeRecord(text.slice(start))).toBeUndefined()
  })

  it('with any bit turned is no choice', () => {
    for (let index = 0; index < text.length; index++)
      for (let bit = 0; bit < 8; bit++) {
        const turned = String.fromCharCode(text.charCodeAt(index) ^ (1 << bit))
        expect(decodeRecord(text.slice(0, index) + turned + text.slice(index + 1))).toBeUndefined()
      }
  })

  it.each([
    ['nothing', ''],
    ['another format', `2${text.slice(1)}`],
    ['no format', text.slice(2)],
    ['a further field', `${text}.x`],
    ['a further field in the middle', text.replace('.', '.x.')],
    ['two records', text + text],
    ['upper case', text.toUpperCase()],
    ['space around', ` ${text} `],
    ['a line’s end', `${text}\n`],
    ['quotes', `"${text}"`],
    ['percent-escapes', text.replaceAll('.', '%2E')],
    ['percent-escapes of letters', text.replace('marketing', '%6darketing')],
    ['a refusal made a grant', text.replace('functional_d', 'functional_g')],
    ['a wrong letter', text.replace('functional_d', 'functional_x')],
    ['a vendor’s answer lost', text.replace('~pixel_d', '')],
    ['a vendor’s answer made none', text.replace('pixel_d', 'pixel')],
    ['another tool’s cookie', '%7B%22categories%22%3A%5B%22necessary%22%5D%7D'],
    ['ten kilobytes', `${text}${'~x'.repeat(5000)}`],
    ['ten kilobytes of dots', '.'.repeat(10_000)],
  ])('is no choice: %s', (_, stored) => {
    expect(decodeRecord(stored)).toBeUndefined()
  })

  it('of any kind is no choice', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...text) })), (stored) => {
        expect(decodeRecord(stored)).toBeUndefined()
      }),
    )
  })
})

// Records that visitors have: these lines stay, and may only be added to.
const { records } = JSON.parse(readFileSync(new URL('../fixtures/records.json', import.meta.url), 'utf8'))

describe('records of format 1', () => {
  it.each<[string, string, Choice]>(
    records.map((each: Record<string, unknown>) => [each.what, each.text, each.choice]),
  )('are still understood: %s', (_, stored, choice) => {
    expect(decodeRecord(stored)).toEqual(choice)
    expect(encodeRecord(choice)).toBe(stored)
  })
})

describe('a record signed by its own check', () => {
  const signed = (text: string) => `${text}.${hash(text)}`

  it('is a choice where nothing else is wrong', () => {
    expect(decodeRecord(signed('1.tro8w0.0.v1.media_g'))?.answers).toEqual({ media: 'granted' })
  })

  // Well-formed to the last character but for one fault inside.
  it.each([
    ['an id that is none', '1.tro8w0.0.v1.Media_g'],
    ['no id', '1.tro8w0.0.v1._g'],
    ['an id of the prototype', '1.tro8w0.0.v1.constructor_g'],
    ['two ids in one', '1.tro8w0.0.v1.media_gmarketing_g'],
    ['an id twice', '1.tro8w0.0.v1.media_d~media_g'],
    ['a gap', '1.tro8w0.0.v1.media_d~~marketing_g'],
    ['a gap at the start', '1.tro8w0.0.v1.~media_d'],
    ['a gap at the end', '1.tro8w0.0.v1.media_d~'],
    ['an answer that is none', '1.tro8w0.0.v1.media_x'],
    ['no answer', '1.tro8w0.0.v1.media'],
    ['a version that is none', '1.tro8w0.0.v.1.media_g'],
    ['no version', '1.tro8w0.0..media_g'],
    ['no moment', '1..0.v1.media_g'],
    ['a moment that is none', '1.-5.0.v1.media_g'],
    ['a method that is none', '1.tro8w0.4.v1.media_g'],
    ['a method below', '1.tro8w0.-1.v1.media_g'],
    ['no method', '1.tro8w0..v1.media_g'],
    ['another format', '2.tro8w0.0.v1.media_g'],
    ['a further field', '1.tro8w0.0.v1.media_g.x'],
    ['a field less', '1.tro8w0.0.v1'],
  ])('is no choice with %s', (_, odd) => {
    expect(decodeRecord(signed(odd))).toBeUndefined()
  })

  it('has a character for each method that is one', () => {
    expect(() => encodeRecord({ ...accept(factsAt('FR'), click), method: 'guess' as never })).not.toThrow()
    expect(decodeRecord(encodeRecord({ ...accept(factsAt('FR'), click), method: 'guess' as never }))).toBeUndefined()
  })
})
