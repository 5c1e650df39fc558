import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { notice } from '../../ui/src/locales/en/notice.js'
import { checkTexts } from './text-rules.js'

const folder = new URL('../../ui/src/locales/', import.meta.url)
const tags = readdirSync(folder).flatMap((name) => /^([\w-]+)\.ts$/.exec(name)?.[1] ?? [])
const read = new Map<string, Readonly<Record<string, string>>>([['en', notice]])
for (const tag of tags) read.set(tag, (await import(`../../ui/src/locales/${tag}.ts`)).texts)

const breaches = (key: string, text: string | undefined) => checkTexts({ texts: { [key]: text } }).length

describe.each([...read])('our own words in %s', (_, texts) => {
  it.each(['notice.asks', 'notice.tells', 'notice.mixed'])('may stand as %s', (key) => {
    expect(breaches(key, texts[key])).toBe(0)
  })
})

// `pt` and `pt-br` differ.
it.each(['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'pt-br'])('in %s neither may stand for the other', (tag) => {
  const { 'notice.asks': asks, 'notice.tells': tells } = read.get(tag)!
  expect([breaches('notice.tells', asks), breaches('notice.asks', tells)]).toEqual([1, 1])
})

it.each([
  ['notice.asks', 'Durch die weitere Nutzung stimmen Sie Cookies zu.'],
  ['notice.asks', 'Wenn Sie weitersurfen, verwenden wir Cookies.'],
  ['notice.asks', 'En poursuivant votre navigation, vous acceptez les cookies.'],
  ['notice.asks', 'Si continúa navegando, acepta las cookies.'],
  ['notice.asks', 'Continuando a navigare accetti i cookie.'],
  ['notice.asks', 'Door verder te gaan accepteer je cookies.'],
  ['notice.asks', 'Korzystając z serwisu, akceptujesz pliki cookie.'],
  ['notice.asks', 'Ao continuar a navegar, aceita cookies.'],
  ['notice.tells', 'We need: your permission.'],
  ['notice.tells', 'Mit Ihrer Einwilligung verwenden wir Cookies.'],
  ['notice.tells', 'Avec votre accord, nous utilisons des cookies.'],
  ['notice.tells', 'Con su consentimiento usamos cookies.'],
  ['notice.tells', 'Con il tuo consenso usiamo i cookie.'],
  ['notice.tells', 'Met je toestemming gebruiken we cookies.'],
  ['notice.tells', 'Za Twoją zgodą używamy plików cookie.'],
  ['notice.tells', 'Com o seu consentimento usamos cookies.'],
  ['notice.mixed', 'Unless you say no we use cookies for {purposes}.'],
  ['notice.mixed', 'For {asked} only if you agree.'],
])('%s may not say: %s', (key, text) => {
  expect(breaches(key, text)).toBe(1)
})

it('takes no part of a word for a phrase', () => {
  expect(breaches('notice.asks', 'Wir speichern nichts durch die Nutzungsstatistik.')).toBe(0)
})
