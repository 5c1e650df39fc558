// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gesture } from '../../../core/fixtures/begin.js'
import { ask, clearPage, listen, page, provided } from '../../fixtures/gpp.js'
import { stubGpp } from './stub-gpp.js'

beforeEach(clearPage)

describe('the stub', () => {
  it('answers at once, and is followed by the API with its listeners and its queue', () => {
    stubGpp()
    expect(ask('ping')).toEqual([
      expect.objectContaining({ cmpStatus: 'stub', signalStatus: 'not ready', cmpId: 1 }),
      true,
    ])
    for (const command of ['hasSection', 'getSection', 'getField']) expect(ask(command, 'usca')).toEqual([null, true])
    const { heard } = listen()
    const { heard: gone } = listen()
    expect(ask('removeEventListener', 2)).toEqual([true, true])
    const queued = vi.fn()
    page.__gpp?.('usca.something', queued)
    expect(queued).not.toHaveBeenCalled()

    const { assent } = provided()
    expect(queued).toHaveBeenCalledExactlyOnceWith(null, false)
    expect(heard).toEqual([
      'listenerRegistered true, not ready',
      'cmpStatus loaded, not ready',
      'signalStatus ready, ready',
    ])
    listen()
    assent.reject(gesture)
    expect(heard).toHaveLength(6)
    expect(gone).toHaveLength(1)
    expect(document.querySelectorAll('iframe[name=__gppLocator]')).toHaveLength(1)
  })

  it('is the same for a plain queue', () => {
    const queue: unknown[] = []
    page.__gpp = Object.assign((...call: unknown[]) => void queue.push(call), { queue: queue as never })
    const pinged = vi.fn()
    page.__gpp('ping', pinged)
    provided()
    expect(pinged).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ cmpStatus: 'loaded' }), true)
    expect(document.querySelectorAll('iframe[name=__gppLocator]')).toHaveLength(1)
  })

  it('leaves another consent tool’s function alone, and so does the API', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const other = (_: string, callback?: (data: unknown, success: boolean) => void) =>
      callback?.({ cmpStatus: 'loaded', cmpId: 31 }, true)
    page.__gpp = other
    stubGpp()
    provided()
    expect(page.__gpp).toBe(other)
    expect(warn).toHaveBeenCalledWith('[assent]', expect.stringContaining('`__gpp`'))
  })
})
