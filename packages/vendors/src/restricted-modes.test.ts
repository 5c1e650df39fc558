import { expect, test } from 'vitest'
import { fakePage, grants, plain } from '../test/fake-page.js'
import { pinterestTag } from './pinterest/pinterest-tag.js'
import { xPixel } from './x/x-pixel.js'

const calls = (vendor: typeof xPixel, queue: string, limitedDataUse: unknown) => {
  const { page, global } = fakePage()
  vendor.load?.(page, { vendor: vendor.id, id: '1', limitedDataUse } as never, grants(`marketing ${vendor.id}`))
  return plain(global[queue].queue)
}

test('Pinterest is told of Limited Data Processing before the first event', () => {
  expect(calls(pinterestTag, 'pintrk', true)).toEqual([
    ['setconsent', true],
    ['load', '1'],
    ['set', { opt_out_type: 'LDP' }],
    ['page'],
  ])
})

test('X is told of restricted data use with the id', () => {
  expect(calls(xPixel, 'twq', true)).toEqual([['config', '1', { restricted_data_use: 'restrict_optimization' }]])
})

test.each([[undefined], [false], ['yes'], [1]])('neither is told by %j', (said) => {
  expect(calls(pinterestTag, 'pintrk', said).map(([command]) => command)).toEqual(['setconsent', 'load', 'page'])
  expect(calls(xPixel, 'twq', said)).toEqual([['config', '1']])
})
