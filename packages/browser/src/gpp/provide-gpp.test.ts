// @vitest-environment jsdom
import type { Config } from '@assent/core'
import { GppModel } from '@iabgpp/cmpapi'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { begin, gesture } from '../../../core/fixtures/begin.js'
import { policyOf } from '../../../core/fixtures/facts.js'
import { ask, clearPage, config, listen, page, provided } from '../../fixtures/gpp.js'
import { provideGpp } from './provide-gpp.js'

beforeEach(clearPage)

describe('the commands', () => {
  it('ping says what is there', () => {
    provided()
    expect(ask('ping')).toEqual([
      {
        gppVersion: '1.1',
        cmpStatus: 'loaded',
        cmpDisplayStatus: 'hidden',
        signalStatus: 'ready',
        supportedAPIs: expect.arrayContaining(['7:usnat', '8:usca', '22:ustn']),
        cmpId: 1,
        sectionList: [8],
        applicableSections: [8],
        gppString: 'DBABBg~BUoAAACA.QA',
        parsedSections: { usca: [expect.objectContaining({ SaleOptOut: 2 }), { SubsectionType: 1, Gpc: false }] },
      },
      true,
    ])
  })

  it.each([
    ['hasSection', 'usca', [true, true]],
    ['hasSection', 'usnat', [false, true]],
    ['hasSection', 'constructor', [false, true]],
    ['getSection', 'usnat', [null, false]],
    ['getField', 'usca.SaleOptOut', [2, true]],
    ['getField', 'usca.Gpc', [false, true]],
    ['getField', 'usca.Nothing', [null, false]],
    ['getField', 'usnat.SaleOptOut', [null, false]],
    ['getField', undefined, [null, false]],
    ['removeEventListener', 99, [false, true]],
    ['getGPPData', undefined, [null, false]],
    ['constructor', undefined, [null, false]],
    [undefined as unknown as string, undefined, [null, false]],
  ])('%s of %s answers %j', (command, parameter, answer) => {
    provided()
    expect(ask(command, parameter)).toEqual(answer)
  })

  it('gives a section as its segments', () => {
    provided()
    expect(ask('getSection', 'usca')).toEqual([
      [expect.objectContaining({ Version: 1 }), { SubsectionType: 1, Gpc: false }],
      true,
    ])
  })

  it('returns nothing, and bears a call without a callback', () => {
    provided()
    expect(page.__gpp?.('ping')).toBeUndefined()
    expect(() => page.__gpp?.('addEventListener', null as never)).not.toThrow()
  })

  it('what one caller does to its answer, another does not see', () => {
    provided()
    const [mine] = ask('ping') as [{ parsedSections: { usca: [{ SaleOptOut: number }] } }]
    mine.parsedSections.usca[0].SaleOptOut = 1
    expect(ask('getField', 'usca.SaleOptOut')).toEqual([2, true])
  })
})

describe('a change', () => {
  it('is told in order: not ready, the section, ready', () => {
    const { assent } = provided()
    const { heard, last } = listen()
    assent.reject(gesture)
    expect(heard).toEqual([
      'listenerRegistered true, ready',
      'signalStatus not ready, not ready',
      'sectionChange usca, not ready',
      'signalStatus ready, ready',
    ])
    expect(last.gppString).toBe('DBABBg~BUUAAACA.QA')
  })

  it('that the string does not show is not told', () => {
    const { assent } = provided()
    const { heard } = listen()
    assent.choose({ analytics: 'denied' }, gesture)
    assent.accept(gesture)
    expect(heard).toHaveLength(1 + 3 + 3)
    assent.accept(gesture)
    expect(heard).toHaveLength(1 + 3 + 3)
  })

  it('says when the layer goes', () => {
    const asking: Config = { ...config, regimes: { 'US-CA': { model: 'opt-in' } } }
    const assent = begin('US-CA', {
      config: asking,
      policy: policyOf(asking),
      regime: { place: 'US-CA', model: 'opt-in', acts: {}, gpc: true, notice: false, months: 6 },
    }).assent
    provideGpp(assent)
    expect(ask('ping')[0]).toMatchObject({ cmpDisplayStatus: 'visible', gppString: 'DBABBg~BUUAAACA.QA' })
    const { heard } = listen()
    assent.accept(gesture)
    expect(heard.slice(1)).toEqual([
      'signalStatus not ready, not ready',
      'cmpDisplayStatus hidden, not ready',
      'sectionChange usca, not ready',
      'signalStatus ready, ready',
    ])
  })

  it('ten toggles leave the last state, with whoever listens and whoever asks', () => {
    const { assent } = provided()
    const { last } = listen()
    for (let turn = 0; turn < 10; turn++) {
      assent.choose({ marketing: turn % 2 ? 'granted' : 'denied' }, gesture)
      const { SaleOptOut } = new GppModel(last.gppString).getSection('usca') as { SaleOptOut: number }
      expect(SaleOptOut).toBe(turn % 2 ? 2 : 1)
    }
    expect(ask('getField', 'usca.SaleOptOut')).toEqual([2, true])
  })

  it('made by a listener is told after the one it heard of', () => {
    const { assent } = provided()
    let isUndone = false
    page.__gpp?.('addEventListener', (event) => {
      if ((event as { eventName: string }).eventName !== 'sectionChange' || isUndone) return
      isUndone = true
      assent.reject()
    })
    const { heard } = listen()
    assent.choose({ marketing: 'denied' }, gesture)
    expect(heard.at(-1)).toBe('signalStatus ready, ready')
    expect(ask('getField', 'usca.SaleOptOut')).toEqual([1, true])
  })

  it('reaches the next listener when one throws, and not one that left', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    const { assent } = provided()
    page.__gpp?.('addEventListener', (event) => {
      if ((event as { eventName: string }).eventName !== 'listenerRegistered') throw new Error('mine')
    })
    const leaving = listen()
    const staying = listen()
    expect(ask('removeEventListener', 2)).toEqual([true, true])
    assent.reject(gesture)
    expect([leaving.heard.length, staying.heard.length]).toEqual([1, 4])
  })

  it('is not followed after stop, and the function stays', () => {
    const { assent, stop } = provided()
    stop()
    assent.reject(gesture)
    expect(ask('getField', 'usca.SaleOptOut')).toEqual([2, true])
  })
})

it('the signal is passed on, and opts out', () => {
  provided({ signals: { gpc: true } })
  expect(ask('getField', 'usca.Gpc')).toEqual([true, true])
  expect(ask('getField', 'usca.SaleOptOut')).toEqual([1, true])
})
