// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readSignals } from './signals.js'

const has = (value: unknown) => vi.stubGlobal('navigator', { globalPrivacyControl: value })

afterEach(() => {
  vi.unstubAllGlobals()
  document.head.innerHTML = ''
})

describe('Global Privacy Control in a page', () => {
  it('G10 is on by boolean `true` alone', () => {
    for (const value of [undefined, null, false, 0, 1, '1', 'true', {}, []]) {
      has(value)
      expect(readSignals(), JSON.stringify(value)).toEqual({ gpc: false })
    }
    has(true)
    expect(readSignals()).toEqual({ gpc: true })
  })

  it('G10 is on by the server’s hint of exactly `1`', () => {
    has(undefined)
    for (const [hint, gpc] of [
      ['1', true],
      ['0', false],
      ['true', false],
      ['1, 1', false],
      ['', false],
    ] as const) {
      document.head.innerHTML = `<meta name="assent-gpc" content="${hint}">`
      expect(readSignals(), hint).toEqual({ gpc })
    }
  })

  it('G11 is read once: what the property says later changes nothing until the next page', () => {
    has(false)
    const read = readSignals()
    has(true)
    expect(read).toEqual({ gpc: false })
  })
})
