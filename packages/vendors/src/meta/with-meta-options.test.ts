import type { Config, VendorConfig } from '@assent/core'
import { expect, test } from 'vitest'
import { fakePage, grants, plain } from '../../test/fake-page.js'
import { google } from '../google.js'
import { meta } from '../meta.js'
import { withOptions } from '../with-options.js'

const yes = grants('marketing meta-pixel')

function load(entry: Record<string, unknown>, global = {}) {
  const config = { vendors: [null, { vendor: 'meta-pixel', id: '1', ...entry }] } as unknown as Config
  const vendor = withOptions(config, [google(), meta()]).find(({ id }) => id === 'meta-pixel')!
  const fake = fakePage(global)
  vendor.load?.(fake.page, { vendor: 'meta-pixel', id: '1' } as VendorConfig & { id: string }, yes)
  return fake
}

test('Limited Data Use is said behind the consent and before the id', () => {
  const { global, scripts } = load({ limitedDataUse: true })
  expect(plain(global.fbq.queue)).toEqual([
    ['consent', 'grant'],
    ['dataProcessingOptions', ['LDU'], 0, 0],
    ['init', '1'],
    ['track', 'PageView'],
  ])
  expect(scripts).toHaveLength(1)
})

test.each([[{}], [{ limitedDataUse: false }], [{ limitedDataUse: 'yes' }]])('is not said by %j', (entry) => {
  expect(plain(load(entry).global.fbq.queue).map(([command]) => command)).toEqual(['consent', 'init', 'track'])
})

test('leaves a Pixel that runs already to the page', () => {
  const calls: unknown[] = []
  load({ limitedDataUse: true }, { fbq: (...args: unknown[]) => calls.push(args[0]) })
  expect(calls).toEqual(['consent', 'init', 'track'])
})
