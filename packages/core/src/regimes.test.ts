import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Model, regimeFor } from './regime.js'
import { type Act, regimes } from './regimes.js'

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
  ['JP IL MX AR UY CO PE HK TW', 'O', 'sensitive'],
  ['AU NZ IN AU-NSW', 'N!', 'sensitive'],
  // Places that want a yes, and need no line: the strictest is theirs
  ['TR BR KR CN VN BN LA SG TH ID PH MY AE SA ZA CL CN-HK', '?'],
  ['QA BH OM KW EG NG KE GH RW MU MA TN SN UA MD GE RS ME MK AL BA XK RU BY KZ', '?'],
  ['PR GU VI AS MP UM', '?'],
]

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

  it('never keeps a choice longer than a year, nor a month less than six', () => {
    for (const place of [...places, '']) {
      const { months } = regimeFor(place)
      expect([6, 12]).toContain(months)
      expect(months === 12).toBe(place.startsWith('US'))
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

describe('docs/regimes.md', () => {
  const doc = readFileSync(new URL('../../../docs/regimes.md', import.meta.url), 'utf8')
  const cells = doc.split('\n').flatMap((line) => (/^\| `[A-Z]{2}[`-]/.test(line) ? [line.split('|')] : []))
  const listed = cells.map(([, first = '']) => [...first.matchAll(/`([A-Z-]+)`/g)].map(([, place]) => place))

  it('has one line for each row of the table, with the same places', () => {
    expect(listed.map((row) => row.join(' '))).toEqual(regimes.map((row) => row.places))
  })

  it('gives each row its model, its signal, its notice and its months', () => {
    const told = cells.map((row) => [2, 4, 5, 6].map((column) => row[column]?.trim()).join(' '))
    const yes = (is: boolean | undefined) => (is ? 'yes' : '')
    expect(told).toEqual(regimes.map((row) => [row.model, yes(row.gpc), yes(row.notice), row.months ?? 6].join(' ')))
  })

  it('gives each row the acts that differ', () => {
    const told = cells.map(([, , , acts = '']) =>
      acts.split(';').flatMap((part) => {
        const [names = '', model = ''] = part.split(':')
        return [...names.matchAll(/`([a-z]+)`/g)].map(([, act]) => `${act} ${model.trim()}`)
      }),
    )
    expect(told).toEqual(regimes.map(({ acts = {} }) => Object.entries(acts).map((entry) => entry.join(' '))))
  })
})
