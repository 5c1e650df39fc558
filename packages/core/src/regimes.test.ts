import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { regimesDoc } from '../../../scripts/regimes-doc.mjs'
import { pageLaws, pageRegimes } from '../../../scripts/regimes-excerpt.mjs'
import type { Act } from './act.js'
import { lawOf } from './law-of.js'
import { type Model, regimeFor } from './regime.js'
import { regimes } from './regimes/index.js'

const EVERY = 'sale sharing profiling sensitive statistics appearance'.split(' ') as Act[]

/** `I` opt-in, `O` opt-out, `N` notice; `!` the notice is shown; `*` GPC settles the matter; `?` the strictest, by fallback. */
type Code = 'I' | 'O' | 'O!' | 'O*' | 'N!' | '?'

// One line a group of places, with what is laxer or stricter than the group's model.
const table: readonly [places: string, code: Code, stricter?: string, laxer?: string][] = [
  // The members of the EU, then of the EEA
  ['AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE', 'I'],
  ['IS LI NO', 'I'],
  // Parts of the EU with their own codes, by either spelling, and France's other territories
  ['AX GF GP MQ MF RE YT FI-01 FR-GP FR-RE PT-20 PT-30 ES-CN ES-ML', 'I'],
  ['PM BL NC PF WF', 'I'],
  // Europe outside the EU
  ['GI GG JE IM FO GL SJ MC AD SM VA', 'I'],
  ['GB GB-SCT GB-NIR', 'I', '', 'statistics appearance'],
  ['CH CH-GE', 'O!', 'sale sharing profiling sensitive'],
  ['CA-QC', 'I'],
  ['CA CA-ON CA-BC CA-ZZ', 'O!', 'sensitive'],
  // The states with a law of their own; the rest, DC, the territories as subdivisions, a state that is not known
  ['US-CA', 'O*', 'sensitive'],
  ['US-CO US-CT US-DE US-MN US-MT US-NH US-NJ US-OR US-MD US-NE US-TX', 'O*', 'sensitive'],
  ['US-VA US-IN US-KY US-TN US-RI US-FL', 'O*', 'sensitive'],
  ['US-IA US-UT', 'O*'],
  ['US-AL US-AK US-AZ US-AR US-GA US-HI US-ID US-IL US-KS US-LA US-ME US-MA US-MI US-MS US-MO', 'O*', 'sensitive'],
  ['US-NV US-NM US-NY US-NC US-ND US-OH US-OK US-PA US-SC US-SD US-VT US-WA US-WV US-WI US-WY', 'O*', 'sensitive'],
  ['US US-DC US-PR US-GU US-ZZ', 'O*', 'sensitive'],
  ['PR GU VI AS MP UM', 'O*', 'sensitive'],
  ['JP IL MX AR UY CO PE HK TW', 'O', 'sensitive'],
  ['AU NZ IN AU-NSW', 'N!', 'sensitive'],
  // Beyond Europe and America
  ['TR BR KR CN VN BN LA SG TH ID PH MY AE SA ZA CL CN-HK', 'I'],
  ['QA BH OM KW EG NG KE GH RW MU MA TN SN UA MD GE RS ME MK AL BA XK RU BY KZ', 'I'],
  // Places without a line: the strictest is theirs
  ['CU MZ', '?'],
]

const isUs = (places: string) => /^(US|PR)\b|^(GU|VI|AS|MP|UM)$/.test(places)
const models: Record<string, Model> = { I: 'opt-in', O: 'opt-out', N: 'notice', '?': 'opt-in' }
const lines = table.flatMap(([places, ...line]) =>
  places.split(' ').map((place): [string, Code, string?, string?] => [place, ...line]),
)

describe('the table of regimes', () => {
  it.each(lines)('gives %s its regime: %s, stricter %s, laxer %s', (place, code, stricter = '', laxer = '') => {
    const regime = regimeFor(place)
    expect(regime.model).toBe(models[code.charAt(0)])
    expect(regime.gpc).toBe(/[*?]/.test(code))
    expect(regime.notice).toBe(code.includes('!'))
    expect(regime.place === '').toBe(code === '?')
    const acts = (ids: string, model: Model) => ids.split(' ').flatMap((id) => (id ? [[id, model]] : []))
    expect(regime.acts).toEqual(Object.fromEntries([...acts(stricter, 'opt-in'), ...acts(laxer, 'opt-out')]))
  })

  it('has the 50 states and DC in this test', () => {
    const states = lines.filter(([place]) => /^US-(?!PR|GU|ZZ)/.test(place))
    expect(new Set(states.map(([place]) => place)).size).toBe(51)
  })

  const places = regimes.flatMap((row) => row.places.split(' '))

  it('names no place twice', () => {
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([])
  })

  it('is checked here place by place', () => {
    const checked = new Set(lines.map(([place]) => place))
    expect(places.filter((place) => !checked.has(place))).toEqual([])
  })

  it('writes places as ISO 3166 does, states and provinces never bare', () => {
    expect(places.filter((place) => !/^([A-Z]{2}|(US|CA)-[A-Z]{2})$/.test(place))).toEqual([])
  })

  it('honours GPC everywhere in the US', () => {
    const silent = regimes.filter((row) => /\bUS\b/.test(row.places) && !row.gpc)
    expect(silent).toEqual([])
  })

  it('never keeps a choice longer than a year, nor a month less than six, and a refusal as long', () => {
    for (const place of [...places, '']) {
      const { months, silence } = regimeFor(place)
      expect([6, 12]).toContain(months)
      expect(months === 12).toBe(isUs(place))
      expect(silence).toBe(months)
    }
  })

  it('has no act laxer than its place but the two exempted in the UK', () => {
    const laxer = places.filter((place) => {
      const { model, acts } = regimeFor(place)
      return model === 'opt-in' && EVERY.some((act) => (acts[act] ?? 'opt-in') !== 'opt-in')
    })
    expect(laxer).toEqual(['GB'])
  })
})

const byPlace = new Map(regimes.flatMap((line) => line.places.split(' ').map((place) => [place, line] as const)))

describe('a line of the table', () => {
  it.each([...byPlace])('of %s is what the page decides by', (place, line) => {
    const { model, acts = {}, gpc = false, notice = false, months, silence } = line
    expect(regimeFor(place)).toEqual({ place, model, acts, gpc, notice, months, silence })
  })

  it.each(regimes.map((line) => [line.places, line] as const))('of %s is whole', (_, line) => {
    expect(line.source).not.toBe('')
    expect(line.since ?? '2026-01-01').toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(line.silence).toBeGreaterThanOrEqual(6)
    // Whoever asks offers a no beside the yes, says what for, and where more is said (EDPB taskforce, type A; CNIL).
    const asks = line.model === 'opt-in' || line.notice
    expect(line.firstLayer.join(' ').startsWith('accept reject settings purposes policy')).toBe(!!asks)
    expect(line.closing).toBe(line.model === 'opt-in' ? 'refusal' : 'no answer')
    expect(line.firstLayer.includes('opt-out link')).toBe(isUs(line.places))
    expect(line.signal !== undefined).toBe(isUs(line.places))
  })

  it.each<[places: string, what: string, found: (place: string) => boolean]>([
    ['IT', 'wants a cross on the notice', (place) => !!byPlace.get(place)?.firstLayer.includes('close')],
    ['FR', 'wants the controllers', (place) => !!byPlace.get(place)?.firstLayer.includes('controllers')],
    ['US-CA', 'wants the signal’s status', (place) => !!byPlace.get(place)?.firstLayer.includes('signal status')],
    ['US-CO US-CT US-DE US-MD', 'forbids what minors consent to', (place) => !!byPlace.get(place)?.minors],
    ['US-CA US-CO US-CT US-DE US-MN US-MT US-OR', 'has a duty', (place) => byPlace.get(place)?.signal === 'duty'],
    ['US-NH US-NJ', 'is reported to', (place) => byPlace.get(place)?.signal === 'reported'],
    ['US-MD', 'permits', (place) => byPlace.get(place)?.signal === 'permission'],
    ['US-NE US-TX', 'has conditions', (place) => byPlace.get(place)?.signal === 'conditions'],
  ])('%s alone %s', (expected, _, found) => {
    expect([...byPlace.keys()].filter(found).sort().join(' ')).toBe(expected)
  })

  it.each([
    ['DE', 'ePrivacy Directive Art. 5(3), GDPR'],
    ['RE', 'ePrivacy Directive Art. 5(3), GDPR'],
    ['GB', 'PECR reg. 6 and Schedule A1, UK GDPR'],
    ['US-CA', 'Cal. Civ. Code § 1798.135, 11 CCR 7025'],
    ['BR', 'LGPD'],
    // No law is named that is not confirmed
    ['US-CT', undefined],
    ['MC', undefined],
    ['US', undefined],
    ['', undefined],
  ])('of %s names its law: %s', (place, law) => {
    expect(lawOf(place)).toBe(law)
  })
})

describe('what is written from the table', () => {
  it.each<[path: string, script: string, written: string]>([
    ['docs/regimes.md', 'regimes-doc', regimesDoc(regimes)],
    ['packages/core/src/page-regimes.ts', 'regimes-excerpt', pageRegimes(regimes)],
    ['packages/core/src/page-laws.ts', 'regimes-excerpt', pageLaws(regimes)],
  ])('%s is current: node scripts/%s.mjs', (path, _, written) => {
    expect(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')).toBe(written)
  })
})
