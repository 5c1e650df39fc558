import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { about } from '../../vendors/src/about.js'
import { cookies } from './locales/en/cookies.js'
import { vendors } from './locales/en/vendors.js'
import { notesOf } from './vendor-notes.js'

const english = { ...cookies, ...vendors }
const languages = readdirSync(new URL('locales/', import.meta.url)).filter((name) => /^[\w-]+\.ts$/.test(name))

/** What is told of a vendor of the catalogue, from these texts. */
function told(id: string, texts: Readonly<Record<string, string>>, own: { readonly purpose?: string } = {}) {
  return notesOf({ id, categories: [], config: { vendor: id, ...own } }, about, (key) => texts[key] ?? '')
}

it.each(about)('tells of $id in a sentence', ({ id }) => {
  expect(told(id, english).purpose).toMatch(/^[A-Z][^.]+ [^.]+\.$/)
})

it.each(languages)('tells of every vendor of the catalogue in its language: %s', async (file) => {
  const { texts } = (await import(`./locales/${file}`)) as { texts: Record<string, string> }
  for (const { id } of about) {
    const { purpose } = told(id, texts)
    expect(purpose, id).not.toBe(told(id, english).purpose)
    expect(purpose, id).not.toMatch(/vendor\.|^$/)
  }
})

it('leaves the site’s own words about a vendor as they are written', () => {
  expect(told('hotjar', english, { purpose: 'vendor.chat' }).purpose).toBe('vendor.chat')
  expect(told('hotjar', { ...english, 'vendor.hotjar.purpose': 'Watches.' }).purpose).toBe('Watches.')
})

it('shows a purpose that is no key as it came', () => {
  const [hotjar] = about.filter(({ id }) => id === 'hotjar')
  const notes = notesOf(
    { id: 'hotjar', categories: [], config: { vendor: 'hotjar' } },
    [{ ...hotjar!, purpose: 'Records.' }],
    () => '',
  )
  expect(notes.purpose).toBe('Records.')
})
