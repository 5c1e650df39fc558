import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cookies as sentences } from '../../ui/src/locales/en/cookies.js'
import { about } from './about.js'
import { stock } from './stock.js'

/** Set on the vendors' own domains, out of the page's reach. */
const thirdParty = ['IDE', 'DSID', 'fr', 'bcookie', 'lidc', 'li_sugr', 'MUID', 'CLID']

test('tells of every stock vendor, and of no other', () => {
  expect(about.map(({ id }) => id).sort()).toEqual(stock.map(({ id }) => id).sort())
})

test.each(['about', 'google/about', 'meta/about', 'linkedin/about', 'microsoft/about'])(
  '%s loads no adapter',
  (file) => {
    const source = readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8')
    const imported = [...source.matchAll(/^import (?!type ).* from '(.+)'$/gm)].map(([, path]) => path)
    expect(imported.filter((path) => !/(\/about|\/cookie-purpose)\.js$/.test(path ?? ''))).toEqual([])
  },
)

describe.each(about)('$id', ({ id, purpose, privacyPolicy, cookies, idExample, idPattern }) => {
  test('has an example that its pattern takes', () => {
    expect(idExample).toMatch(new RegExp(idPattern, 'u'))
  })

  test.each(['', ' ', 'x y', 'UA-1-1 ', '<script>', `${idExample}/label`, ` ${idExample}`])(
    'has a pattern that refuses %j',
    (wrong) => {
      expect(wrong).not.toMatch(new RegExp(idPattern, 'u'))
    },
  )

  test('says its purpose in one short sentence', () => {
    expect(purpose).toMatch(/^[A-Z][^.]+\.$/)
    expect(purpose.split(' ').length).toBeLessThanOrEqual(20)
  })

  test('links to a privacy policy', () => {
    expect(privacyPolicy).toMatch(/^https:\/\//)
  })

  test('names cookies that are cleared with it, or that are out of reach', () => {
    const storage = stock.find((vendor) => vendor.id === id)?.storage ?? []
    const isCleared = (name: string) =>
      storage.some((p) => (p.endsWith('=') ? p === `${name}=` : name.replace('*', '').startsWith(p)))
    const unaccounted = cookies.filter(({ name }) => !isCleared(name) && !thirdParty.includes(name))
    expect(unaccounted).toEqual([])
  })

  test('says of each cookie what it is for and how long it stays', () => {
    for (const { purpose: why, duration } of cookies) {
      expect(Object.keys(sentences)).toContain(why)
      expect(duration).toMatch(/^(session|\d+ (day|days|weeks|months|year|years))$/)
    }
  })
})
