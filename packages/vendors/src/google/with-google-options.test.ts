import type { Config } from '@assent/core'
import { describe, expect, test } from 'vitest'
import { fakePage, grants, plain } from '../../test/fake-page.js'
import { google } from '../google.js'
import { linkedin } from '../linkedin.js'
import { withOptions } from '../with-options.js'

const vendors: Config['vendors'] = [
  { vendor: 'google-analytics', id: 'G-1' },
  { vendor: 'google-ads', id: 'AW-1' },
  { vendor: 'google-tag-manager', snippet: true },
]
const given = (consentMode: unknown): Config => ({ vendors, consentMode: consentMode as Config['consentMode'] & {} })

/** A page of a site with these options, once the defaults are said. */
function begin(consentMode: unknown) {
  const adapters = withOptions(given(consentMode), [google(), linkedin()])
  const fake = fakePage()
  for (const setDefault of new Set(adapters.map((vendor) => vendor.setDefault))) setDefault?.(fake.page)
  const of = (id: string) => adapters.find((vendor) => vendor.id === id)!
  return { ...fake, of, said: () => plain(fake.global.dataLayer) }
}

test('leaves the adapters as they are without options, or with what cannot be read', () => {
  for (const config of [undefined, null, 7, {}, given(undefined), given(null), given('advanced')])
    expect(withOptions(config as Config, [google()])).toEqual(google())
})

describe('the options', () => {
  test.each<[options: unknown, after: unknown[]]>([
    [{}, []],
    [{ urlPassthrough: true }, [['set', 'url_passthrough', true]]],
    [{ adsDataRedaction: true, urlPassthrough: false }, [['set', 'ads_data_redaction', true]]],
    [{ restrictedDataProcessing: true }, [['set', 'restricted_data_processing', true]]],
    [{ urlPassthrough: 'yes', adsDataRedaction: 1 }, []],
  ])('%j are set once, behind the default and before any tag', (options, after) => {
    const { said, scripts } = begin(options)
    const [first, ...rest] = said()
    expect(first?.slice(0, 2)).toEqual(['consent', 'default'])
    expect(rest).toEqual(after)
    expect(scripts).toEqual([])
  })

  test.each([
    [0, 0],
    [1200, 1200],
    ['1200', 500],
    [undefined, 500],
  ])('a wait of %j is %j', (waitForUpdate, wait) => {
    const [first] = begin({ waitForUpdate }).said()
    expect(first?.[2]).toMatchObject({ wait_for_update: wait, ad_storage: 'denied', analytics_storage: 'denied' })
  })
})

describe('the advanced mode', () => {
  const on = { advanced: true, acknowledged: true }

  test.each([
    [{ advanced: true }],
    [{ acknowledged: true }],
    [{ ...on, acknowledged: 'yes' }],
    [{ ...on, advanced: 1 }],
  ])('is off by %j: nothing is requested, and everything is held', (options) => {
    const { scripts, of } = begin(options)
    expect(scripts).toEqual([])
    expect(of('google-analytics').hosts).not.toEqual([])
  })

  test('loads what has an id behind the default, and holds nothing of Google’s', () => {
    const { said, scripts, of } = begin(on)
    expect(scripts).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1'])
    expect(said().map(([command, detail]) => [command, typeof detail === 'string' ? detail : ''])).toEqual([
      ['consent', 'default'],
      ['js', ''],
      ['config', 'G-1'],
      ['config', 'AW-1'],
    ])
    for (const { id } of google()) expect(of(id).hosts).toEqual([])
    expect(of('linkedin-insight').hosts).not.toEqual([])
  })

  test('tells a grant and a loss, and loads nothing twice', () => {
    const { page, said, scripts, of } = begin(on)
    const analytics = of('google-analytics')
    const before = said().length
    analytics.update?.(page, grants('google-analytics'))
    analytics.load?.(page, { vendor: 'google-analytics', id: 'G-1' }, grants('google-analytics'))
    analytics.update?.(page, grants('', 'google-analytics'))
    expect(scripts).toHaveLength(1)
    expect(said().slice(before)).toMatchObject([
      ['consent', 'update', { analytics_storage: 'granted' }],
      ['consent', 'update', { analytics_storage: 'denied' }],
    ])
    // Told, it stops: no reload is needed.
    expect(analytics.stops).toBe(true)
  })
})
