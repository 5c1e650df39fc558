// @vitest-environment jsdom
import type { LedgerEntry } from '@assent/core'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { furnish, rootOf, site, stage, strike } from '../testing/stage.js'
import { mountPreferences } from './preferences.js'

beforeEach(furnish)
afterEach(strike)

const entry = (part: Partial<LedgerEntry>): LedgerEntry => ({
  at: 0,
  act: 'held',
  kind: 'script',
  subject: 'tags.example',
  categories: ['analytics'],
  reason: 'denied',
  ...part,
})

function told(entries: readonly LedgerEntry[] | undefined): string {
  const assent = stage({ config: { ...site, vendors: [{ vendor: 'counter', name: 'Counter' }] } })
  mountPreferences(Object.assign(assent, { ledger: entries && (() => entries) }), []).open()
  return rootOf('assent-preferences').querySelector('dialog')?.textContent ?? ''
}

it('says how many requests were held back, and to whom, each once', () => {
  const counter = { vendor: 'counter' }
  const words = told([
    entry(counter),
    entry({ ...counter, act: 'dropped', kind: 'beacon' }),
    entry({ act: 'dropped', kind: 'fetch', subject: 'stranger.example', reason: 'stranger' }),
  ])
  expect(words).toContain('3 requests were held back on this page, to Counter and stranger.example.')
})

it('speaks of one as one', () => {
  expect(told([entry({})])).toContain('One request was held back on this page, to tags.example.')
})

it.each([
  ['without a ledger', undefined],
  ['with an empty one', []],
  [
    'of what was released, cleared or only observed',
    (['released', 'cleared', 'kept', 'observed'] as const).map((act) => entry({ act })),
  ],
  ['of what is stored here', ['cookie', 'localStorage', 'cache'].map((kind) => entry({ act: 'dropped', kind }))],
])('says nothing %s', (_, entries) => {
  expect(told(entries)).not.toContain('Held back')
})
