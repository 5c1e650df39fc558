import { describe, expect, it } from 'vitest'
import { begin, gesture } from '../fixtures/begin.js'
import type { Choice } from './choice.js'

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
