import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin, fail, gesture, holds } from '../fixtures/begin.js'
import { anyChoice, anyPlace, click, factsAt, grantedCategories, policyOf } from '../fixtures/facts.js'
import type { Assent, ConsentState, Ports, Start } from './assent.js'
import { accept, type Choice, choose, reject } from './choice.js'
import { deriveGrants } from './grants.js'

const nothing = deriveGrants(factsAt('US', { shut: true }))

describe('a verb called by a listener', () => {
  it('takes its turn, so that everyone hears of everything in order', () => {
    const { assent, log } = begin('FR')
    const seen: string[] = []
    assent.on('choice', ({ cause }) => {
      if (cause.verb === 'accept') assent.reject(gesture)
    })
    assent.on('choice', ({ state, cause }) => seen.push(`${cause.verb} ${holds(state)}`))
    assent.on('change', ({ after }) => seen.push(`change ${grantedCategories(after).length - 1}`))
    assent.accept(gesture)
    expect(seen).toEqual(['accept 3', 'change 3', 'reject 0', 'change 0'])
    expect(log).toEqual([
      ...['record gesture', 'apply 0 > 3', 'choice accept gesture', 'change accept'],
      ...['record gesture', 'apply 3 > 0', 'choice reject gesture', 'change reject'],
    ])
    expect(holds(assent.state)).toBe(0)
  })

  it('while tags are released takes its turn too', () => {
    let assent: Assent | undefined
    const order: string[] = []
    const apply = (before: ConsentState, after: ConsentState) => {
      order.push(`${holds(before)} > ${holds(after)}`)
      if (holds(after)) assent?.reject()
      order.push('applied')
      return false
    }
    assent = begin('FR', {}, { apply }).assent
    assent.on('change', ({ after }) => order.push(`change ${grantedCategories(after).length - 1}`))
    assent.accept()
    expect(order).toEqual(['0 > 3', 'applied', 'change 3', '3 > 0', 'applied', 'change 0'])
  })
})

describe('in doubt', () => {
  const cases: [string, Partial<Start>, Partial<Ports>][] = [
    ['shut from the start', { shut: true }, {}],
    ['a choice that cannot be kept', {}, { record: () => false }],
    ['a record that throws', {}, { record: fail('disk') }],
  ]
  it.each(cases)('nothing is granted although accepted, and nobody is asked: %s', (_, known, ports) => {
    for (const place of ['FR', 'US']) {
      const { assent } = begin(place, known, ports)
      assent.accept(gesture)
      expect(assent.state).toMatchObject({ shut: true, prompt: false, grants: nothing })
    }
  })

  it('nothing holds from the start, not even what was granted', () => {
    const choice = accept(factsAt('US'), click)
    expect(holds(begin('US', { shut: true, choice }).assent.state)).toBe(0)
  })

  it('a refusal holds although it cannot be kept', () => {
    const { assent, log } = begin('US', {}, { record: fail('disk') })
    assent.reject(gesture)
    expect(holds(assent.state)).toBe(0)
    expect(log).toEqual(['report disk', 'apply 3 > 0', 'choice reject gesture', 'change reject'])
  })

  it('an effect that throws is reported, and the listeners hear of the change', () => {
    const { assent, log } = begin('US', {}, { apply: fail('gate') })
    assent.reject(gesture)
    expect(log).toEqual(['record gesture', 'report gate', 'choice reject gesture', 'change reject'])
  })
})

describe('a signal', () => {
  const signals = { gpc: true }

  it('is recorded at its first start, before anything runs, and not at the next', () => {
    const first = begin('US-CA', { signals })
    expect(first.log).toEqual(['record signal', 'apply 2 > 2'])
    expect(first.assent.state).toMatchObject({ prompt: false, grants: { marketing: 'denied' } })
    const [choice] = first.recorded
    expect(begin('US-CA', { signals, choice }).log).toEqual([])
  })

  it('that is gone leaves the opt-out it made', () => {
    const [choice] = begin('US-CA', { signals }).recorded
    const { assent, log } = begin('US-CA', { choice })
    expect([assent.has('marketing'), assent.state.prompt, log]).toEqual([false, false, []])
  })

  it.each<[what: string, place: string, choice: Choice | undefined, recorded: number]>([
    ['before a choice where nothing runs without a yes', '', undefined, 0],
    ['where it has no effect', 'FR', undefined, 0],
    ['over an older yes', 'US-CA', accept(factsAt('US-CA'), click), 1],
    ['over an older yes of a place unknown', '', accept(factsAt(''), click), 1],
    ['over an older yes to one vendor', 'US-CA', choose(factsAt('US-CA'), click, { pixel: 'granted' }), 1],
    ['over an older toggle', 'US-CA', choose(factsAt('US-CA'), click, { marketing: 'granted' }), 1],
    [
      'not over a toggle used against it',
      'US-CA',
      choose(factsAt('US-CA', { signals }), click, { marketing: 'granted' }),
      0,
    ],
    ['not over a yes given under it', 'US-CA', accept(factsAt('US-CA', { signals }), click), 0],
  ])('is recorded only where it changes what would hold: %s', (_, place, choice, times) => {
    const { assent, recorded } = begin(place, { signals, choice })
    expect(recorded.map(({ method }) => method)).toEqual(Array(times).fill('signal'))
    const next = begin(place, { signals, choice: assent.state.choice })
    expect(next.recorded).toEqual([])
    expect(next.assent.state.grants).toEqual(assent.state.grants)
  })

  it.each([
    ['US-CA', true],
    ['US-CA', false],
    ['NZ', true],
    ['NZ', false],
    ['MX', false],
  ])('takes no refusal of everything away where a category came since: %s, %s', (place, gpc) => {
    const before = policyOf({ categories: { functional: {}, marketing: {} } })
    const choice = reject(factsAt(place, { policy: before }), click)
    const { assent, log } = begin(place, { signals: { gpc }, choice })
    expect(log).toEqual([])
    expect(assent.state).toMatchObject({ choice, prompt: false, grants: { analytics: 'denied', counter: 'denied' } })
  })

  it('that is not there is never recorded', () => {
    fc.assert(
      fc.property(anyPlace, fc.option(anyChoice, { nil: undefined }), (place, choice) => {
        expect(begin(place, { choice }).recorded).toEqual([])
      }),
    )
  })

  it('that cannot be recorded denies everything', () => {
    const { assent } = begin('US-CA', { signals }, { record: () => false })
    expect(assent.state.grants).toEqual(nothing)
  })
})
