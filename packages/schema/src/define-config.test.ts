import { expect, it } from 'vitest'
import { catalogue, example } from '../fixtures/catalogue.js'
import { ConfigError, defineConfig } from './index.js'

it('gives back the very config it was given', () => {
  expect(defineConfig(example, catalogue)).toBe(example)
})

it('throws all findings, in the message and as data', () => {
  const define = () => defineConfig({ region: 'TX', vendors: [{ vendor: 'google-analytics' }] }, catalogue)
  expect(define).toThrow(ConfigError)
  expect(define).toThrow(
    [
      'The config has 2 faults:',
      '  `region`: must be an ISO 3166 code in capitals, such as `FR` or `US-CA`; got "TX". A US state is written `US-TX`.',
      '  `vendors[0].id`: must be the site’s id with Google Analytics, such as "G-XXXXXXX"; got nothing. If the page carries the vendor’s own snippet, marked, write `"snippet": true` instead.',
    ].join('\n'),
  )
  expect(define).toThrow(
    expect.objectContaining({
      findings: [{ path: 'region' }, { path: 'vendors[0].id' }].map((f) => expect.objectContaining(f)),
    }),
  )
})

it('does not look vendors up without the catalogue', () => {
  expect(() => defineConfig({ vendors: [{ vendor: 'chat' }] })).not.toThrow()
  expect(() => defineConfig({ vendors: [{ vendor: 'Chat' }] })).toThrow(
    /^The config has a fault:\n {2}`vendors\[0\]\.vendor`/,
  )
})
