import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { catalogue } from './catalogue.js'
import { catalogueExcerpt } from './catalogue-excerpt.js'
import { readCatalogue } from './read-catalogue.js'
import { stock } from './stock.js'

test('reads every vendor beyond the stock as it was written, without its calls', () => {
  const further = catalogue
    .filter((vendor) => !stock.includes(vendor))
    .map(({ setDefault, update, load, ...data }) => data)
  const read = readCatalogue(catalogueExcerpt)
  expect(read).toHaveLength(further.length)
  expect(read).toEqual(expect.arrayContaining(further))
})

test('has no empty name, which would be the beginning of every other', () => {
  for (const { hosts, storage } of readCatalogue(catalogueExcerpt)) {
    expect(hosts).not.toContain('')
    expect(storage).not.toContain('')
  }
})

test('weighs little', () => {
  expect(brotliCompressSync(catalogueExcerpt).length).toBeLessThan(2048)
})
