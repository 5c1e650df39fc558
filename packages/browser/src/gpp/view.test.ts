import type { Config, Start } from '@assent/core'
import { GppModel } from '@iabgpp/cmpapi'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin } from '../../../core/fixtures/begin.js'
import { anyChoice, click, policyOf } from '../../../core/fixtures/facts.js'
import type { GppOptions } from './options.js'
import { sections } from './sections.js'
import { uspString } from './usp.js'
import type { Told } from './values.js'
import { gppView } from './view.js'

const states = [
  '',
  ...'CA VA CO UT CT FL MT OR TX DE IA NE NH NJ TN MN MD IN KY RI WA'.split(' ').map((id) => `-${id}`),
]
const site = { privacyPolicy: '/privacy' }
const seller: Config = { site, categories: { analytics: {}, marketing: {} } }
const withHealth: Config = { site, categories: { marketing: {}, health: { acts: ['sensitive'] } } }

/** What is told of a visitor in a state. */
function toldIn(state: string, known: Partial<Start> = {}, options: GppOptions = {}, config: Config = seller): Told {
  const { assent } = begin(`US${state}`, { config, policy: policyOf(config), ...known })
  return { state: assent.state, config, options }
}

/** All fields of a string, as the IAB's library reads them. */
function read(gppString: string): Record<string, unknown> {
  const model = new GppModel(gppString)
  return Object.assign({}, ...Object.values(model.toObject()))
}

const choiceOf = (answer: 'granted' | 'denied' | 'insisted', id = 'marketing') =>
  ({ ...click, policyVersion: 'x', answers: { [id]: answer } }) as const
const gpc = { signals: { gpc: true } }

describe('the published vectors (G12: the signal’s opt-outs and its own subsection)', () => {
  it.each([
    ['usnat, opted out by the signal', 'DBABLA~CVQVAAAAAACA.YA', '', gpc],
    ['usnat, not opted out', 'DBABLA~CVQqAAAAAACA.QA', '', {}],
    ['usca, opted out by the signal', 'DBABBg~BUUAAACA.YA', '-CA', gpc],
    ['usco, opted out by the signal', 'DBABJg~BVUAAIA.YA', '-CO', gpc],
  ])('%s: %s', (_, published, state, known) => {
    expect(gppView(toldIn(state, known)).gppString).toBe(published)
  })

  it.each([
    ['1YYN', '-CA', gpc],
    ['1YNN', '-CA', {}],
    ['1YYN', '-CO', { choice: choiceOf('denied') }],
  ])('US Privacy %s', (published, state, known) => {
    expect(uspString(toldIn(state, known))).toBe(published)
  })
})

describe('in every state', () => {
  const anyKnown = fc.record({
    choice: fc.option(anyChoice, { nil: undefined }),
    signals: fc.record({ gpc: fc.boolean() }),
  })
  const anyOptions = fc.record({ section: fc.constantFrom('national' as const, 'state' as const, undefined) })
  const anyState = fc.constantFrom(...states)

  it('what the library reads is what holds', () => {
    fc.assert(
      fc.property(anyState, anyKnown, anyOptions, (state, known, { section }) => {
        const told = toldIn(state, known, section ? { section } : {})
        const { gppString, sectionList } = gppView(told)
        const fields = read(gppString)
        expect(new GppModel(gppString).getSectionIds()).toEqual(sectionList)
        const isOut = known.signals.gpc || told.state.grants.marketing !== 'granted'
        for (const name of ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut'])
          if (name in fields) expect(fields[name]).toBe(isOut ? 1 : 2)
        if ('Gpc' in fields) expect(fields.Gpc).toBe(known.signals.gpc)
        for (const [name, value] of Object.entries(fields)) {
          if (/^(Sale|Sharing|Targeted\w+)OptOutNotice$|^(Sharing|Processing)Notice$/.test(name)) expect(value).toBe(1)
          if (/^Sensitive|^KnownChild|Consents?$|Mode$/.test(name)) expect([value].flat()).not.toContain(1)
          if (/^Sensitive|^KnownChild|Consents?$|Mode$/.test(name)) expect([value].flat()).not.toContain(2)
        }
        expect(fields.MspaCoveredTransaction).toBe(2)
      }),
    )
  })

  it('a signal never widens what is allowed', () => {
    const every = { usnat: [1, 2], usca: [3], usco: [1, 2, 3] }
    fc.assert(
      fc.property(anyState, anyKnown, (state, known) => {
        const under = (gpc: boolean) =>
          read(gppView(toldIn(state, { ...known, signals: { gpc } }, { sensitive: every }, withHealth)).gppString)
        const [off, on] = [under(false), under(true)]
        for (const [name, value] of Object.entries(off))
          if (/OptOut$|^SensitiveDataProcessing$/.test(name))
            for (const [index, each] of [on[name]].flat().entries())
              expect(each === 2 ? [value].flat()[index] : 2, name).toBe(2)
      }),
    )
  })

  it.each(states)('US%s: undecided has not opted out, and is told of the notices', (state) => {
    const fields = read(gppView(toldIn(state, {}, { section: 'state' })).gppString)
    expect([fields.SaleOptOut, fields.SaleOptOutNotice]).toEqual([2, 1])
  })

  it.each(states)('US%s: a refusal opts out', (state) => {
    expect(read(gppView(toldIn(state, { choice: choiceOf('denied') })).gppString).SaleOptOut).toBe(1)
  })
})

describe('what cannot be known is not claimed', () => {
  const inColorado = (known: Partial<Start>, options: GppOptions, config: Config) =>
    read(gppView(toldIn('-CO', known, options, config)).gppString)

  it('nothing is sold where no category sells', () => {
    const { SaleOptOut, SaleOptOutNotice } = inColorado({}, {}, { site, categories: { analytics: {} } })
    expect([SaleOptOut, SaleOptOutNotice]).toEqual([0, 0])
  })

  it('without a privacy policy or a layer seen, no notice was given, and nobody declined to opt out', () => {
    const { SaleOptOut, SaleOptOutNotice } = inColorado({}, {}, { categories: { marketing: {} } })
    expect([SaleOptOut, SaleOptOutNotice]).toEqual([0, 2])
    const after = inColorado({ choice: choiceOf('granted') }, {}, { categories: { marketing: {} } })
    expect([after.SaleOptOut, after.SaleOptOutNotice]).toEqual([2, 1])
  })

  it('sensitive data: a refusal is one for every kind, a consent for those named alone', () => {
    const sensitive = { usco: [3] }
    expect(inColorado({}, {}, withHealth).SensitiveDataProcessing).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(inColorado({}, { sensitive }, withHealth).SensitiveDataProcessing).toEqual([0, 0, 1, 0, 0, 0, 0])
    const choice = choiceOf('granted', 'health')
    expect(inColorado({ choice }, {}, withHealth).SensitiveDataProcessing).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(inColorado({ choice }, { sensitive }, withHealth).SensitiveDataProcessing).toEqual([0, 0, 2, 0, 0, 0, 0])
  })

  it('a known child has not consented', () => {
    expect(inColorado({}, { knownChild: true }, seller).KnownChildSensitiveDataConsents).toBe(1)
  })

  it.each([
    ['opt-out', 1, 2],
    ['service-provider', 2, 1],
  ] as const)('a signatory of the MSPA in the mode `%s` says so', (mspa, optOut, provider) => {
    const fields = inColorado({}, { mspa }, seller)
    expect([fields.MspaCoveredTransaction, fields.MspaOptOutOptionMode, fields.MspaServiceProviderMode]).toEqual([
      1,
      optOut,
      provider,
    ])
  })

  it('other purposes are allowed by their own category alone', () => {
    const ofTexas = (known: Partial<Start>) =>
      read(gppView(toldIn('-TX', known, { otherPurposes: 'health' }, withHealth)).gppString)
        .AdditionalDataProcessingConsent
    expect([ofTexas({}), ofTexas({ choice: choiceOf('granted', 'health') })]).toEqual([1, 2])
  })
})

it('outside the United States no section applies', () => {
  const { assent } = begin('DE')
  const told = { state: assent.state, config: {}, options: {} }
  expect(gppView(told)).toMatchObject({ applicableSections: [-1], sectionList: [], gppString: 'DBAA' })
  expect(uspString(told)).toBe('1---')
})

it('every section has its own id and prefix, in order', () => {
  expect(sections.map(({ id }) => id)).toEqual(Array.from({ length: 21 }, (_, index) => index + 7))
})
