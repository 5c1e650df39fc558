import { describe, expect, it } from 'vitest'
import { begin, gesture, holds } from '../fixtures/begin.js'
import type { Choice } from './choice.js'
import { regimeFor } from './regime.js'

/** What another page recorded, where the visitor answered there. */
function recordedBy(act: (page: ReturnType<typeof begin>['assent']) => void): Choice {
  const { assent, recorded } = begin('FR')
  act(assent)
  return recorded.at(-1) as Choice
}

describe('a choice made on another page', () => {
  it('is applied and told, and not recorded again', () => {
    const { assent, log } = begin('FR')
    assent.adopt(recordedBy((other) => other.accept(gesture)))
    expect(log).toEqual(['apply 0 > 3', 'choice adopt gesture', 'change adopt'])
    expect(assent.state.prompt).toBe(false)
  })

  it('takes back what was given here', () => {
    const { assent, log } = begin('FR')
    assent.accept(gesture)
    log.length = 0
    assent.adopt(recordedBy((other) => other.reject(gesture)))
    expect(log).toEqual(['apply 3 > 0', 'choice adopt gesture', 'change adopt'])
  })

  it('grants nothing while something is in doubt', () => {
    const { assent } = begin('FR', { shut: true })
    assent.adopt(recordedBy((other) => other.accept(gesture)))
    expect(assent.has('marketing')).toBe(false)
  })

  it('takes its turn when it comes while another is carried out', () => {
    const { assent, log } = begin('FR')
    const refusal = recordedBy((other) => other.reject(gesture))
    const off = assent.on('change', () => {
      off()
      assent.adopt(refusal)
    })
    assent.accept(gesture)
    expect(log.slice(-3)).toEqual(['apply 3 > 0', 'choice adopt gesture', 'change adopt'])
  })
})

describe('a place that becomes known after the start', () => {
  const move = (from: ReturnType<typeof begin>, region: string, verb?: 'adopt' | 'signal') =>
    from.assent.adopt(from.assent.state.choice, { region, regime: regimeFor(region) }, verb)

  it('has its rules from then on, for an undecided visitor and without a record', () => {
    const page = begin('')
    expect(page.assent.state.prompt).toBe(true)
    move(page, 'US-CA')
    expect(page.log).toEqual(['apply 0 > 3', 'choice adopt api', 'change adopt'])
    const { region, regime, prompt, choice } = page.assent.state
    expect([region, regime.place, prompt, choice]).toEqual(['US-CA', 'US-CA', false, undefined])
  })

  it('loosens no refusal, and no doubt', () => {
    const refused = begin('')
    refused.assent.reject(gesture)
    move(refused, 'US-CA')
    expect(holds(refused.assent.state)).toBe(0)
    const shut = begin('', { shut: true })
    move(shut, 'US-CA')
    expect(holds(shut.assent.state)).toBe(0)
  })

  it('records what a signal refuses there', () => {
    const page = begin('', { signals: { gpc: true } })
    page.assent.reject(gesture)
    move(page, 'US-CA', 'signal')
    expect(page.log.slice(3)).toEqual(['record gesture', 'apply 0 > 0', 'choice signal gesture'])
  })
})
