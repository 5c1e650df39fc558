// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { begin, gesture } from '../../../core/fixtures/begin.js'
import { click } from '../../../core/fixtures/facts.js'
import { type OptOut, onOptOut } from './on-opt-out.js'

const gpc = { signals: { gpc: true } }
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** A page of a site that wants to hear of opt-outs, and what it heard. */
async function visit(place: string, known: Parameters<typeof begin>[1] = {}, hook = (_: OptOut): unknown => 0) {
  const heard: OptOut[] = []
  const { assent } = begin(place, known)
  const stop = onOptOut(assent, (optOut) => {
    heard.push(optOut)
    return hook(optOut)
  })
  await settled()
  return { assent, heard, stop }
}

beforeEach(() => localStorage.clear())
afterEach(() => vi.restoreAllMocks())

describe('the site’s hook (G9)', () => {
  it('hears of the signal once, however many pages have it', async () => {
    const { heard, assent } = await visit('US-CA', gpc)
    expect(heard).toEqual([{ categories: ['marketing'], method: 'signal', at: click.at, region: 'US-CA' }])
    const { choice } = assent.state
    expect((await visit('US-CA', { ...gpc, choice })).heard).toEqual([])
    expect((await visit('US-CA', { choice })).heard).toEqual([])
  })

  it('hears of the visitor’s own refusal, and again only when it was taken back', async () => {
    const { heard, assent } = await visit('US-CO')
    expect(heard).toEqual([])
    for (const answer of ['denied', 'denied', 'granted', 'denied'] as const) {
      assent.choose({ marketing: answer }, gesture)
      await settled()
    }
    expect(heard.map(({ categories, method }) => [...categories, method])).toEqual([
      ['marketing', 'gesture'],
      ['marketing', 'gesture'],
    ])
  })

  it.each(['FR', '', 'CA-QC', 'CH'])('hears nothing in %j, where a yes comes first', async (place) => {
    const { heard, assent } = await visit(place, gpc)
    assent.reject(gesture)
    await settled()
    expect(heard).toEqual([])
  })

  it.each([
    ['throws', () => JSON.parse('{')],
    ['rejects', () => Promise.reject(new Error('offline'))],
  ])('that %s is called again on the next page', async (_, fails) => {
    vi.spyOn(console, 'warn').mockReturnValue()
    const { heard, assent } = await visit('US-CA', gpc, fails)
    expect(heard).toHaveLength(1)
    const { choice } = assent.state
    expect((await visit('US-CA', { ...gpc, choice })).heard).toHaveLength(1)
    expect((await visit('US-CA', { ...gpc, choice })).heard).toHaveLength(0)
  })

  it('is called where storage is off', async () => {
    vi.spyOn(console, 'warn').mockReturnValue()
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('off')
    })
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('off')
    })
    expect((await visit('US-CA', gpc)).heard).toHaveLength(1)
  })

  it('is not called once stopped', async () => {
    const { heard, assent, stop } = await visit('US-CA')
    stop()
    assent.reject(gesture)
    await settled()
    expect(heard).toEqual([])
  })
})
