import { describe, expect, it } from 'vitest'
import { policy } from '../fixtures/facts.js'
import { type Act, everyAct } from './act.js'
import type { Config, RegimeConfig } from './config.js'
import { type Model, modelFor, type Regime, readRegion, regimeFor } from './regime.js'
import { signalled } from './signals.js'

const strictest = { place: '', model: 'opt-in', acts: {}, gpc: true, notice: false, months: 6, silence: 6 }
const given = (regimes: unknown) => regimes as Config['regimes']

describe('a region', () => {
  it.each([
    ['FR', 'FR'],
    ['US-CA', 'US-CA'],
    ['us-ca', 'US-CA'],
    [' gb ', 'GB'],
    ['ES-CN', 'ES-CN'],
    ['FR-971', 'FR-971'],
  ])('%j is read as %j', (text, region) => {
    expect(readRegion(text)).toBe(region)
  })

  it.each([
    ...['', ' ', 'F', 'FRA', 'US-', 'US_CA', 'US CA', 'US-CALI', 'US-CA-LA', '-CA', 'T1', '1', 'California', 'US\nUS'],
    ...['US,FR', 'US;', '<b>US', 'US"', '__proto__', 'constructor', '*', 'US US-CA', 'US\u0000', 'ＵＳ'],
    // Letters that upper-case into ASCII: long s, dotless i, sharp s
    ...['u\u017f', '\u0131l', '\u00df'],
    ...[undefined, null, 0, true, {}, [], ['US'], { toString: () => 'US' }],
  ])('%j is not one', (value) => {
    expect(readRegion(value)).toBe('')
    expect(regimeFor(value as string)).toMatchObject(strictest)
  })
})

describe('the regime of a place without a line', () => {
  it.each(['ZZ', 'UK', 'EU', 'XX', 'TX', 'QC', 'NSW', 'CU'])('%s gets the strictest', (region) => {
    expect(regimeFor(region)).toMatchObject(strictest)
  })

  it.each([
    ['CA', 'opt-out', false],
    ['DE', 'opt-in', false],
    ['MT', 'opt-in', false],
  ] as const)('a bare %s is the country, not the state', (place, model, gpc) => {
    expect(regimeFor(place)).toMatchObject({ place, model, gpc })
  })

  it('a subdivision without a line has its country’s', () => {
    expect(regimeFor('US-WA')).toMatchObject({ place: 'US', model: 'opt-out', gpc: true })
    expect(regimeFor('FR-75')).toMatchObject({ place: 'FR', model: 'opt-in' })
  })
})

describe('a site’s own line', () => {
  it('changes what it names and leaves the rest of the table’s', () => {
    expect(regimeFor('US-CA', { 'US-CA': { model: 'opt-in' } })).toMatchObject({
      model: 'opt-in',
      gpc: true,
      months: 12,
      acts: { sensitive: 'opt-in' },
    })
  })

  it('changes one act and leaves the others', () => {
    expect(regimeFor('US-CA', { 'US-CA': { acts: { statistics: 'notice' } } }).acts).toEqual({
      sensitive: 'opt-in',
      statistics: 'notice',
    })
  })

  it('builds on the strictest where the table has none', () => {
    expect(regimeFor('CU', { CU: { gpc: false } })).toMatchObject({ ...strictest, place: 'CU', gpc: false })
    expect(regimeFor('US-WA', { 'US-WA': { months: 3 } })).toMatchObject({ ...strictest, place: 'US-WA', months: 3 })
  })

  it('never shortens how long a refusal is left in peace', () => {
    expect(regimeFor('US-CA', { 'US-CA': { months: 1 } })).toMatchObject({ months: 1, silence: 12 })
  })

  it('for every other place builds on the strictest, and counts only where the place is known', () => {
    const lines = { '*': { model: 'opt-out', months: 12 } } as const
    for (const place of ['CU', 'CU-03', 'MZ'])
      expect(regimeFor(place, lines)).toEqual({ ...strictest, place: '*', model: 'opt-out', months: 12 })
    for (const place of ['', 'T1', 'FR', 'BR', 'QA', 'FR-75', 'US-WA', 'CA-QC'])
      expect(regimeFor(place, lines)).toEqual(regimeFor(place))
    expect(regimeFor('CU', { ...lines, CU: { months: 3 } })).toEqual({ ...strictest, place: 'CU', months: 3 })
  })

  it('counts for its subdivision before its country', () => {
    const lines = { 'US-WA': { model: 'opt-in' }, US: { model: 'notice' } } as const
    expect(regimeFor('US-WA', lines)).toMatchObject({ place: 'US-WA', model: 'opt-in' })
    expect(regimeFor('US-NV', lines)).toMatchObject({ place: 'US', model: 'notice' })
  })

  it('for a country is asked of the subdivisions that have a line in the table, where it is stricter', () => {
    const lines = { US: { model: 'opt-in', acts: { statistics: 'opt-in' }, notice: true, months: 6 } } as const
    expect(regimeFor('US-CA', lines)).toMatchObject({
      place: 'US-CA',
      model: 'opt-in',
      acts: { sensitive: 'opt-in', statistics: 'opt-in' },
      notice: true,
      months: 12,
    })
    expect(regimeFor('CA-QC', { CA: { gpc: true } })).toMatchObject({ place: 'CA-QC', gpc: true })
  })

  it.each<[region: string, lines: Config['regimes']]>([
    ['CA-QC', { CA: { model: 'notice', gpc: false } }],
    ['US-CA', { US: { model: 'notice', gpc: false, acts: { sensitive: 'notice' }, months: 24 } }],
    ['US-CA', { US: { model: 'opt-out', acts: { sensitive: 'opt-out' } } }],
  ])('for a country never loosens the line of a subdivision: %s under %j', (region, lines) => {
    expect(regimeFor(region, lines)).toEqual(regimeFor(region))
  })

  it.each<[region: string, lines: Config['regimes'], held: Partial<Regime>]>([
    ['US-CA', { 'US-CA': { gpc: false } }, { gpc: true }],
    ['US-VA', { 'US-VA': { gpc: false } }, { gpc: true }],
    ['US-WA', { US: { gpc: false } }, { gpc: true }],
    ['AU', { AU: { model: 'notice', notice: false } }, { notice: true }],
    ['FR', { FR: { model: 'notice', notice: false } }, { notice: true }],
    ['AU', { AU: { notice: false } }, { notice: true }],
  ])('that contradicts itself or the law holds: %s under %j', (region, lines, held) => {
    expect(regimeFor(region, lines)).toMatchObject(held)
  })

  it.each<[line: RegimeConfig, acts: Act[], held: Model]>([
    [{ model: 'opt-in', acts: { sale: 'opt-out' } }, ['sale'], 'opt-in'],
    [{ model: 'opt-in', acts: { sharing: 'notice' } }, ['sharing', 'statistics'], 'opt-in'],
    [{ model: 'opt-in', acts: { sensitive: 'opt-out' } }, ['sensitive'], 'opt-in'],
    [{ model: 'opt-in', acts: { statistics: 'opt-out' } }, ['statistics'], 'opt-out'],
    [{ model: 'opt-out', acts: { sale: 'notice' } }, ['sale'], 'notice'],
  ])('that asks for a yes does so for what nothing exempts: %j, acts %j', (line, acts, held) => {
    expect(modelFor(acts, regimeFor('CU', { '*': line }))).toBe(held)
  })

  it.each([[null], ['opt-in'], [{ acts: null }], [{ acts: 'sale' }], [[]]])(
    'for a country that cannot be read leaves its subdivisions: %j',
    (line) => {
      expect(regimeFor('US-CA', given({ US: line }))).toEqual(regimeFor('US-CA'))
    },
  )

  it('for a subdivision has the last word over its country’s', () => {
    const lines = { US: { model: 'opt-in', gpc: true }, 'US-CA': { model: 'opt-out' } } as const
    expect(regimeFor('US-CA', lines)).toMatchObject({ model: 'opt-out', gpc: true })
  })

  it('is found by its own name only, not an inherited one', () => {
    expect(regimeFor('ZZ', Object.create({ ZZ: { model: 'notice' } }))).toMatchObject(strictest)
  })

  it.each([
    ['no object', null],
    ['a word', 'opt-out'],
    ['a list', []],
    ['an empty line', { CU: {} }],
    ['a line of nothing', { CU: null }],
    ['a line that is a word', { CU: 'opt-out' }],
    ['an unknown model', { CU: { model: 'optout' } }],
    ['a model that is a list', { CU: { model: ['opt-out'] } }],
    ['acts of nothing', { CU: { acts: null } }],
    ['acts that are a word', { CU: { acts: 'sale' } }],
    ['GPC of nothing', { CU: { gpc: null } }],
    ['GPC as a word', { CU: { gpc: 'off' } }],
  ])('that cannot be read leaves the strictest: %s', (_, lines) => {
    const regime = regimeFor('CU', given(lines))
    for (const acts of [[], ...everyAct.map((act) => [act])]) expect(modelFor(acts, regime)).toBe('opt-in')
    expect(signalled({ policy, regime, signals: { gpc: true } })).toContain('marketing')
  })

  it.each([['optout'], [null], [['opt-out']], [0]])(
    'with a model for an act that is none asks for a yes: %j',
    (model) => {
      const regime = regimeFor('US-CA', given({ 'US-CA': { acts: { sale: model } } }))
      expect(modelFor(['sale'], regime)).toBe('opt-in')
      expect(modelFor(['sharing'], regime)).toBe('opt-out')
    },
  )
})

describe('a category’s model', () => {
  it.each<[region: string, acts: Act[], model: string]>([
    ['FR', [], 'opt-in'],
    ['FR', ['statistics'], 'opt-in'],
    ['US-CA', [], 'opt-out'],
    ['US-CA', ['sale'], 'opt-out'],
    ['US-CA', ['sale', 'sensitive'], 'opt-in'],
    ['US-UT', ['sensitive'], 'opt-out'],
    ['CH', ['statistics'], 'opt-out'],
    ['CH', ['statistics', 'profiling'], 'opt-in'],
    ['AU', ['sale'], 'notice'],
    ['AU', ['sale', 'sensitive'], 'opt-in'],
    // The UK's exemptions: only for a category all of whose acts are exempted
    ['GB', [], 'opt-in'],
    ['GB', ['statistics'], 'opt-out'],
    ['GB', ['statistics', 'appearance'], 'opt-out'],
    ['GB', ['statistics', 'sharing'], 'opt-in'],
  ])('in %s the strictest of %j decides: %s', (region, acts, model) => {
    expect(modelFor(acts, regimeFor(region))).toBe(model)
    expect(modelFor([...acts].reverse(), regimeFor(region))).toBe(model)
  })
})
