import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers, anyFacts, anyOccasion, click, factsAt, granted, policy } from '../fixtures/facts.js'
import { accept, type Choice, choose, optOut } from './choice.js'
import { deriveGrants } from './grants.js'

const gpc = { gpc: true }
const signal = { at: click.at + 1000, method: 'signal' } as const
const california = factsAt('US-CA', { signals: gpc })

describe('a signal', () => {
  it('refuses what it covers and says nothing of the rest', () => {
    expect(optOut(california, signal)).toEqual({
      ...signal,
      policyVersion: policy.version,
      answers: { marketing: 'denied' },
    })
  })

  it('undoes an older yes, also a vendor’s own', () => {
    const before = factsAt('US-CA')
    const answers = { marketing: 'denied', pixel: 'granted' } as const
    const choice = choose({ ...before, choice: accept(before, click) }, click, answers)
    const told = optOut({ ...california, choice }, signal)
    expect(told.answers.pixel).toBe('follows')
    expect(granted(deriveGrants({ ...before, choice: told }))).not.toContain('pixel')
  })

  it('undoes a toggle used before there was a signal', () => {
    const choice = choose(factsAt('US-CA'), click, { marketing: 'granted' })
    expect(optOut({ ...california, choice }, signal).answers.marketing).toBe('denied')
  })

  it('leaves a toggle used against it', () => {
    const choice = choose(california, click, { marketing: 'granted' })
    expect(optOut({ ...california, choice }, signal)).toMatchObject({ answers: { marketing: 'insisted' } })
  })

  it('does not make what was granted younger', () => {
    const choice = accept(factsAt('US-CA'), click)
    expect(optOut({ ...california, choice }, signal).at).toBe(click.at)
    const lapsed: Choice = { ...choice, answers: { marketing: 'denied' }, lapsed: true }
    expect(optOut({ ...california, choice: lapsed }, signal).at).toBe(signal.at)
  })

  it('once recorded holds nothing more when it is gone, nor after any answer given under it', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, anyOccasion, (facts, answers, occasion) => {
        const told = { ...facts, signals: gpc }
        for (const choice of [optOut(told, signal), accept(told, occasion), choose(told, occasion, answers)]) {
          const during = deriveGrants({ ...told, choice })
          const gone = deriveGrants({ ...facts, signals: { gpc: false }, choice })
          expect(gone).toEqual(during)
        }
      }),
    )
  })

  it('says the same a second time', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const once = optOut(facts, signal)
        expect(optOut({ ...facts, choice: once }, signal)).toEqual(once)
      }),
    )
  })
})
