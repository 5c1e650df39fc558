import { describe, expect, it, vi } from 'vitest'
import { begin, fail, gesture, holds } from '../fixtures/begin.js'
import { click, factsAt } from '../fixtures/facts.js'
import type { Assent } from './assent.js'
import { deriveGrants } from './grants.js'

describe('a verb', () => {
  it.each<[string, (assent: Assent) => void, string[]]>([
    ['accept', (a) => a.accept(gesture), ['record gesture', 'apply 0 > 3', 'choice accept gesture', 'change accept']],
    ['reject', (a) => a.reject(gesture), ['record gesture', 'apply 0 > 0', 'choice reject gesture']],
    ['withdraw', (a) => a.withdraw(gesture), ['record gesture', 'apply 0 > 0', 'choice withdraw gesture']],
    [
      'choose',
      (a) => a.choose({ analytics: 'granted' }, gesture),
      ['record gesture', 'apply 0 > 1', 'choice choose gesture', 'change choose'],
    ],
    [
      'one of a scripted event',
      (a) => a.accept({ isTrusted: false }),
      ['record synthetic', 'apply 0 > 3', 'choice accept synthetic', 'change accept'],
    ],
    ['one of the host’s code', (a) => a.accept(), ['record api', 'apply 0 > 3', 'choice accept api', 'change accept']],
    [
      'one of an event that is nothing',
      (a) => a.reject(null),
      ['record synthetic', 'apply 0 > 0', 'choice reject synthetic'],
    ],
  ])('records, then applies, then tells: %s', (_, act, expected) => {
    const { assent, log } = begin('FR')
    act(assent)
    expect(log).toEqual(expected)
  })

  it('makes a state, and leaves the one before as it was', () => {
    const { assent } = begin('FR')
    const before = assent.state
    assent.accept(gesture)
    expect(before).toMatchObject({ prompt: true, grants: { marketing: 'denied' } })
    expect(before.choice).toBeUndefined()
    expect(assent.state).toMatchObject({ prompt: false, choice: { at: click.at, method: 'gesture' } })
    expect([assent.has('marketing'), assent.has('nothing'), assent.has('__proto__')]).toEqual([true, false, false])
  })

  it('withdraws as it rejects', () => {
    const [withdrawn, rejected] = [begin('US'), begin('US')]
    for (const { assent } of [withdrawn, rejected]) assent.accept(gesture)
    withdrawn.assent.withdraw(gesture)
    rejected.assent.reject(gesture)
    expect(withdrawn.assent.state).toEqual(rejected.assent.state)
    expect(withdrawn.assent.state.grants).toEqual(deriveGrants(factsAt('US', { shut: true })))
  })

  it('keeps saying that a reload is needed', () => {
    const { assent } = begin('FR', {}, { apply: (_, after) => holds(after) === 0 })
    assent.accept()
    expect(assent.state.reload).toBe(false)
    assent.reject()
    assent.accept()
    expect(assent.state.reload).toBe(true)
  })

  it('of anything unreadable is reported, and leaves the verbs working', () => {
    const { assent, log } = begin('FR')
    assent.choose(null as never)
    assent.accept()
    expect(log[0]).toMatch(/^report /)
    expect(assent.has('marketing')).toBe(true)
  })
})

describe('a change', () => {
  it('is told with what held before and holds now, and only when they differ', () => {
    const { assent } = begin('FR')
    const changes = vi.fn()
    assent.on('change', changes)
    const before = assent.state.grants
    assent.accept()
    assent.accept(gesture)
    expect(changes.mock.calls).toEqual([
      [{ before, after: assent.state.grants, cause: { verb: 'accept', method: 'api' } }],
    ])
  })

  it('is told when only a vendor’s grant changes', () => {
    const { assent, log } = begin('FR')
    assent.choose({ pixel: 'granted' })
    expect(log.at(-1)).toBe('change choose')
  })

  it('is no longer told to who has stopped listening', () => {
    const { assent } = begin('FR')
    const listener = vi.fn()
    const stop = assent.on('change', listener)
    stop()
    stop()
    assent.accept()
    expect(listener).not.toHaveBeenCalled()
  })

  it('is told to the others when one listener throws, and that is reported', () => {
    const { assent, log } = begin('FR')
    const listener = vi.fn()
    assent.on('change', fail('broken'))
    assent.on('change', listener)
    assent.accept()
    expect(log).toContain('report broken')
    expect(listener).toHaveBeenCalledOnce()
  })
})

describe('when', () => {
  it('resolves at once where the category is granted', async () => {
    await expect(begin('US').assent.when('marketing')).resolves.toBeUndefined()
    await expect(begin('FR').assent.when('necessary')).resolves.toBeUndefined()
  })

  it('resolves at the first grant, not at a change of something else, nor at a refusal', async () => {
    const { assent } = begin('FR')
    const resolved = vi.fn()
    const waiting = assent.when('marketing').then(resolved)
    assent.choose({ analytics: 'granted' })
    assent.reject()
    await Promise.resolve()
    expect(resolved).not.toHaveBeenCalled()
    assent.accept()
    await waiting
    assent.reject()
    assent.accept()
    await Promise.resolve()
    expect(resolved).toHaveBeenCalledOnce()
  })
})

describe('the preferences', () => {
  it('are asked for with their opener', () => {
    const { assent, log } = begin('FR')
    const listener = vi.fn()
    assent.on('preferences', listener)
    assent.openPreferences('button')
    expect(listener).toHaveBeenCalledWith({ opener: 'button' })
    expect(log).toEqual([])
  })
})
