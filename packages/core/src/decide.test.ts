import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin } from '../fixtures/begin.js'
import { anyChoice, anyPlace, anyRegimes, catalogue, click, config, policyOf } from '../fixtures/facts.js'
import type { Choice } from './choice.js'
import type { Config } from './config.js'
import { decide } from './decide.js'
import { lapse } from './expiry.js'
import { isNecessary } from './policy.js'
import { encodeRecord } from './record.js'
import { needsYes, regimeFor } from './regime.js'

const now = click.at
const choice = (answers: Choice['answers'], at = now): Choice => ({
  at,
  method: 'gesture',
  policyVersion: 'x',
  answers,
})
const cookieOf = (...choices: readonly Choice[]) => choices.map((each) => `assent=${encodeRecord(each)}`).join('; ')

/** A visit from a place, by the headers of an edge network. */
function visit(place: string, cookie?: string, gpc?: string) {
  const [country, part] = place.split('-')
  const sent: Record<string, string | undefined> = { 'cf-ipcountry': country, 'cf-region-code': part, 'sec-gpc': gpc }
  return { cookie, headers: (name: string) => sent[name], now }
}

const anyConfig = fc
  .tuple(
    fc.constantFrom<Config>(
      config,
      { categories: { media: { acts: ['sensitive'] }, marketing: {} } },
      { categories: { statistics: { acts: ['statistics'] }, looks: { acts: ['appearance', 'profiling'] } } },
      { minors: true, categories: { analytics: {}, marketing: {}, media: { acts: ['sharing'] } } },
      {},
    ),
    anyRegimes,
  )
  .map(([config, regimes]): Config => ({ ...config, regimes }))
const anyRecord = fc.option(anyChoice, { nil: undefined })

describe('at the edge', () => {
  it('holds what holds in the page', () => {
    fc.assert(
      fc.property(anyConfig, anyPlace, fc.boolean(), anyRecord, (config, place, gpc, stored) => {
        const { assent } = begin(place, {
          config,
          policy: policyOf(config),
          regime: regimeFor(place, config.regimes),
          signals: { gpc },
          choice: stored && lapse(stored, regimeFor(place, config.regimes), now),
        })
        const verdict = decide(config, catalogue, visit(place, stored && cookieOf(stored), gpc ? '1' : undefined))
        const { region, regime, signals, choice, grants } = assent.state
        expect(verdict).toMatchObject({ region, regime, signals, grants })
        expect(verdict.choice).toEqual(choice)
      }),
    )
  })

  it('a signal never widens a grant', () => {
    fc.assert(
      fc.property(anyConfig, anyPlace, anyRecord, (config, place, stored) => {
        const under = (gpc?: string) => decide(config, catalogue, visit(place, stored && cookieOf(stored), gpc)).grants
        const [off, on] = [under(), under('1')]
        for (const [id, grant] of Object.entries(on)) if (grant === 'granted') expect(off[id], id).toBe('granted')
      }),
    )
  })

  it('undecided is denied wherever the model is opt-in', () => {
    fc.assert(
      fc.property(anyConfig, anyPlace, fc.boolean(), (config, place, gpc) => {
        const { regime, grants } = decide(config, catalogue, visit(place, undefined, gpc ? '1' : undefined))
        const policy = policyOf(config)
        for (const category of policy.categories)
          if (needsYes(category, regime)) expect(grants[category.id], category.id).toBe('denied')
        for (const vendor of policy.vendors)
          if (regime.model === 'opt-in' && !Object.keys(regime.acts).length && !isNecessary(vendor, policy))
            expect(grants[vendor.id], vendor.id).toBe('denied')
      }),
    )
  })

  it.each([[7], [null], ['{}'], [[]]])('a config that is %j grants nothing', (broken) => {
    const { grants } = decide(
      broken as unknown as Config,
      catalogue,
      visit('US', cookieOf(choice({ marketing: 'granted' }))),
    )
    expect(Object.entries(grants).filter(([, grant]) => grant === 'granted')).toEqual([['necessary', 'granted']])
  })
})

describe('the signal', () => {
  it.each([
    ['1', true],
    ['1, 1', true],
    ['0', false],
    ['true', false],
    ['11', false],
    ['', false],
    [undefined, false],
  ])('%j is %s', (header, gpc) => {
    expect(decide(config, catalogue, visit('US-CA', undefined, header)).signals).toEqual({ gpc })
  })
})

describe('the record', () => {
  const yes = choice({ marketing: 'granted' })
  const no = choice({ marketing: 'denied' })
  const marketing = (cookie: string | undefined, own: Config = config) =>
    decide(own, catalogue, visit('FR', cookie)).grants.marketing

  it.each([
    ['is read among others', `a=1; ${cookieOf(yes)};b="x=y"`, 'granted'],
    ['that came twice: on a tie the refusal wins', cookieOf(yes, no), 'denied'],
    ['that came twice, the other way round', cookieOf(no, yes), 'denied'],
    ['that came twice: the latest counts', cookieOf(choice({ marketing: 'granted' }, now - 9), no), 'denied'],
    ['that lapsed grants nothing', cookieOf(choice({ marketing: 'granted' }, now - 400 * 86_400)), 'denied'],
    ['that was cut short is none', cookieOf(yes).slice(0, -1), 'denied'],
    ['of another name is none', cookieOf(yes).replace('assent', 'other'), 'denied'],
    ['that is missing is none', undefined, 'denied'],
  ])('%s', (_, cookie, grant) => {
    expect(marketing(cookie)).toBe(grant)
  })

  it('is read by the name that the config gives it', () => {
    expect(marketing(cookieOf(yes).replace('assent', 'mine'), { ...config, cookie: { name: 'mine' } })).toBe('granted')
  })

  it('is renewed as it stands, and nothing is set where there is none', () => {
    const own = { ...config, cookie: { domain: 'acme.example' } }
    const { setCookie } = decide(own, catalogue, visit('US-CA', cookieOf(yes), '1'))
    expect(setCookie).toBe(`${cookieOf(yes)}; Path=/; Max-Age=34128000; SameSite=Lax; Secure; Domain=acme.example`)
    expect(decide(own, catalogue, visit('US-CA', undefined, '1'))).not.toHaveProperty('setCookie')
  })
})

it('the region of the config goes before the headers', () => {
  expect(decide({ region: 'FR' }, catalogue, visit('US-CA')).region).toBe('FR')
})
