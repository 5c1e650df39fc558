// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { gesture } from '../../../core/fixtures/begin.js'
import { clearPage, page, provided } from '../../fixtures/gpp.js'

beforeEach(clearPage)

describe('__uspapi', () => {
  it('is there only where the site asks for it', () => {
    provided()
    expect(page.__uspapi).toBeUndefined()
  })

  it('tells the same state', () => {
    const { assent } = provided({}, { usp: true })
    const answered = vi.fn()
    page.__uspapi?.('getUSPData', 1, answered)
    assent.reject(gesture)
    page.__uspapi?.('getUSPData', 1, answered)
    page.__uspapi?.('getUSPData', 2, answered)
    page.__uspapi?.('ping', 1, answered)
    expect(answered.mock.calls).toEqual([
      [{ version: 1, uspString: '1YNN' }, true],
      [{ version: 1, uspString: '1YYN' }, true],
      [null, false],
      [null, false],
    ])
  })
})
