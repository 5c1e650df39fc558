import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { vendorsDoc } from '../../../scripts/vendors-doc.mjs'
import { about } from './about.js'
import { catalogue } from './catalogue.js'
import { embeds } from './embeds.js'
import { neverHeld } from './never-held.js'
import { stock } from './stock.js'

test('docs/vendors.md says what the tables say: node scripts/vendors-doc.mjs', () => {
  const page = readFileSync(new URL('../../../docs/vendors.md', import.meta.url), 'utf8')
  expect(page).toBe(vendorsDoc({ catalogue, stock, about, neverHeld, embeds }))
})
