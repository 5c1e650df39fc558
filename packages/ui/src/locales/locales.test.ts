import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { words } from '../../../browser/src/receipts/words.js'
import { cookies } from './en/cookies.js'
import { lines } from './en/lines.js'
import { notice } from './en/notice.js'
import { placeholders } from './en/placeholders.js'
import { preferences } from './en/preferences.js'
import { vendors } from './en/vendors.js'

const parts: readonly Readonly<Record<string, string>>[] = [
  notice,
  lines,
  placeholders,
  preferences,
  cookies,
  vendors,
  words,
]
const english: Record<string, string> = Object.assign({}, ...parts)

const folder = new URL('.', import.meta.url)
const files = readdirSync(folder).filter((name) => /^[\w-]+\.ts$/.test(name))
const union = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ')
const further = 'ar ca he hi is ja ko no pt-br tr uk zh zh-hans zh-hant'.split(' ')

const plural = /\.(zero|one|two|few|many|other)$/
const stemOf = (key: string) => key.replace(plural, '')
const isPlural = (key: string) => plural.test(key) && `${stemOf(key)}.other` in english
const holes = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort()

it('English says the same thing wherever a key is said', () => {
  for (const part of parts) expect(english).toMatchObject(part)
})

it('there are texts in the languages of the Union, and in twelve more', () => {
  const tags = ['en', ...files.map((file) => file.slice(0, -3))]
  expect(tags).toEqual(expect.arrayContaining([...union, ...further]))
})

describe.each(files)('%s', async (file) => {
  const tag = file.slice(0, -3)
  const { texts, reviewed } = (await import(`./${file}`)) as { texts: Record<string, string>; reviewed: boolean }
  const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions()

  it('has every text, in every plural form of the language, and no other', () => {
    const wanted = Object.keys(english).flatMap((key) =>
      isPlural(key) ? pluralCategories.map((form) => `${stemOf(key)}.${form}`) : [key],
    )
    expect(Object.keys(texts).sort()).toEqual([...new Set(wanted)].sort())
    expect(Object.values(texts).filter((text) => !text.trim())).toEqual([])
  })

  it('keeps what is filled in; a number may be a word', () => {
    const bare = (key: string, text?: string) => holes(text).filter((hole) => !isPlural(key) || hole !== '{count}')
    for (const [key, text] of Object.entries(texts))
      expect(bare(key, text), key).toEqual(bare(key, english[key] ?? english[`${stemOf(key)}.other`]))
  })

  it('lists things as the language does, but for the comma before the last', () => {
    const list = (things: readonly string[]) =>
      things.reduce((a, b, at) => {
        const pattern = texts[at + 1 < things.length ? 'list' : 'list.last'] ?? ''
        return pattern.replace('{a}', a).replace('{b}', b)
      })
    const things = ['functional', 'analytics', 'marketing'].map((id) => texts[`category.${id}.purpose`] ?? '')
    // One text serves all who write traditional characters, and says “and” as most of them do.
    const native = new Intl.ListFormat(texts.list === '{a}、{b}' ? tag.slice(0, 2) : tag)
    const plain = (text: string) => text.replace('\u00a0', ' ')
    const wanted = plain(native.format(things))
    expect([wanted, wanted.replace(/,(?=[^,]*$)/, '')]).toContain(plain(list(things)))
    expect(list(things.slice(1))).toBe(native.format(things.slice(1)))
  })

  it('says whether a speaker has read it', () => {
    expect(typeof reviewed).toBe('boolean')
  })
})
