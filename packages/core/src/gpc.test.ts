import { describe, expect, it } from 'vitest'
import { begin, gesture } from '../fixtures/begin.js'
import { click, granted, policyOf } from '../fixtures/facts.js'
import type { Choice } from './choice.js'
import { lapse } from './expiry.js'
import { regimeFor } from './regime.js'

/*
 * Global Privacy Control, rule by rule. G7 and G8 have their page in e2e/gpc, G9 to G12 are the browser's, G14 the command's.
 */

const signals = { gpc: true }
const off = { gpc: false }
const month = 30 * 86_400
const yes: Choice = {
  ...{ at: click.at - month, method: 'gesture', policyVersion: 'x' },
  answers: { functional: 'granted', analytics: 'granted', marketing: 'granted', pixel: 'follows' },
}

/** What is recorded in California under the signal, and what a later page starts from. */
function visit(known: Parameters<typeof begin>[1] = {}) {
  const { assent, recorded } = begin('US-CA', { signals, ...known })
  return { assent, recorded, choice: assent.state.choice }
}

describe('the signal in an opt-out regime', () => {
  it('G1 denies what sells or shares before any tag, and asks nothing', () => {
    const { assent } = visit()
    expect(granted(assent.state.grants)).toEqual(expect.arrayContaining(['functional', 'analytics']))
    expect(assent.has('marketing') || assent.has('pixel') || assent.has('both')).toBe(false)
    expect(assent.state.prompt).toBe(false)
    expect(assent.state.signalled).toContain('marketing')
  })

  it('G2 denies what was granted before it', () => {
    const { assent } = visit({ choice: yes })
    expect(assent.has('marketing')).toBe(false)
    expect(assent.has('analytics')).toBe(true)
  })

  it('G3 gives way to the category’s own toggle alone, which is recorded as such and not asked again', () => {
    const { assent, recorded } = visit()
    assent.accept(gesture)
    expect(assent.has('marketing')).toBe(false)
    assent.choose({ marketing: 'granted' })
    expect(assent.has('marketing')).toBe(false)
    assent.choose({ marketing: 'granted' }, gesture)
    expect(assent.has('marketing')).toBe(true)
    expect(recorded.at(-1)).toMatchObject({ method: 'gesture', answers: { marketing: 'insisted' } })
    const next = visit({ choice: recorded.at(-1) }).assent
    expect([next.has('marketing'), next.state.prompt]).toEqual([true, false])
  })

  it('G4 stands when it is gone', () => {
    const { choice } = visit()
    const later = begin('US-CA', { signals: off, choice }).assent
    expect(later.has('marketing')).toBe(false)
    expect(later.state.signalled.size).toBe(0)
  })

  it('G5 is not followed by a question within twelve months, nor because the policy changed', () => {
    const { choice } = visit()
    const changed = policyOf({
      categories: { analytics: {}, marketing: {}, partners: { acts: ['sale'] } },
      vendors: [{ vendor: 'pixel' }, { vendor: 'both' }],
    })
    for (const months of [1, 6, 11.9, 30]) {
      const regime = regimeFor('US-CA')
      const aged = choice && lapse(choice, regime, choice.at + months * month)
      const { assent } = begin('US-CA', { signals: off, choice: aged, policy: changed })
      expect(assent.state.prompt, `${months} months`).toBe(false)
      expect(assent.has('marketing') || assent.has('partners'), `${months} months`).toBe(false)
    }
  })

  it('G6 opts out of everything, since nobody is asked about a programme; a vendor’s own toggle frees that vendor', () => {
    const { assent } = visit()
    expect(assent.has('pixel')).toBe(false)
    assent.choose({ pixel: 'granted' }, gesture)
    expect([assent.has('pixel'), assent.has('both'), assent.has('marketing')]).toEqual([true, false, false])
  })

  it('G7 changes nothing but what it covers', () => {
    const [without, under] = [begin('US-CA').assent.state, visit().assent.state]
    const changed = Object.keys(under.grants).filter((id) => under.grants[id] !== without.grants[id])
    expect(changed).toEqual(['marketing', 'pixel', 'both'])
    expect(under.prompt).toBe(without.prompt)
  })

  it('G8 is in the state of every page that has it', () => {
    const { choice } = visit()
    for (const page of [visit(), visit({ choice })]) expect(page.assent.state.signalled).toContain('marketing')
  })

  it('G13 is recorded once, not on every page', () => {
    const first = visit()
    expect(first.recorded.map(({ method }) => method)).toEqual(['signal'])
    expect(visit({ choice: first.choice }).recorded).toEqual([])
    const undone = visit({ choice: yes })
    expect(undone.recorded.map(({ method }) => method)).toEqual(['signal'])
    expect(visit({ choice: undone.choice }).recorded).toEqual([])
  })
})
