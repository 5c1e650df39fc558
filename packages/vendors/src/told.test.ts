import { type Answers, createAssent, type Grants, makePolicy, regimeFor, type VendorPage } from '@assent/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fakePage } from '../test/fake-page.js'
import { tellShopify, tellWordPress } from './bridges.js'
import { catalogue } from './catalogue.js'

/*
 * Vendors agree with the state at all times: whatever was toggled, each signal they were sent is read back as they read it, and
 * compared with the choice.
 */

type Global = VendorPage['global']
type Call = ArrayLike<unknown>

const last = (calls: readonly Call[], command: string) =>
  Array.from(calls.filter((call) => call[0] === command).at(-1) ?? [])
const yes = (grant: unknown) => grant === 'granted'

/** What a vendor was last told, as it reads that, and what it should have been told. */
const readers: Record<string, (global: Global, grants: Grants) => readonly [told: unknown, holds: unknown]> = {
  'google-analytics'({ dataLayer }, grants) {
    const calls: Call[] = dataLayer.filter((call: Call) => call[0] === 'consent')
    const told: Record<string, unknown> = Object.assign({}, ...calls.map((call) => call[2]))
    const ads = grants['google-ads']
    const { functional } = grants
    return [
      told,
      {
        ...{ ad_storage: ads, ad_user_data: ads, ad_personalization: ads },
        analytics_storage: grants['google-analytics'],
        ...{ functionality_storage: functional, personalization_storage: functional },
        ...{ security_storage: 'granted', wait_for_update: 500 },
      },
    ]
  },
  'microsoft-uet': ({ uetq }, grants) => [uetq.at(-1), { ad_storage: grants['microsoft-uet'] }],
  'microsoft-clarity'({ clarity }, grants) {
    const analytics = grants['microsoft-clarity']
    // It has a queue once it was granted; before, nothing of it is there to be told.
    if (!clarity) return [analytics, 'denied']
    return [last(clarity.q, 'consentv2')[1], { ad_Storage: grants['microsoft-uet'], analytics_Storage: analytics }]
  },
  'meta-pixel': ({ fbq }, grants) => [
    fbq ? last(fbq.queue, 'consent')[1] : 'revoke',
    yes(grants['meta-pixel']) ? 'grant' : 'revoke',
  ],
  'tiktok-pixel'({ ttq }, grants) {
    const said = (ttq ?? []).filter(([command]: string[]) => /Consent$/.test(command ?? '')).at(-1)
    return [said?.[0] ?? 'revokeConsent', yes(grants['tiktok-pixel']) ? 'grantConsent' : 'revokeConsent']
  },
  'pinterest-tag': ({ pintrk }, grants) => [
    pintrk ? last(pintrk.queue, 'setconsent')[1] : false,
    yes(grants['pinterest-tag']),
  ],
}

const ids = [...Object.keys(readers), 'google-ads', 'google-tag-manager']
const vendors = catalogue.filter(({ id }) => ids.includes(id))
const config = {
  categories: { functional: {}, analytics: {}, marketing: {} },
  vendors: ids.map((vendor) => ({ vendor, id: '1' })),
}

const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.constantFrom('functional', 'analytics', 'marketing', ...ids),
  fc.constantFrom('granted', 'denied'),
  { noNullPrototype: true },
)
const anyTurn = fc.oneof(anyAnswers, fc.constantFrom('accept' as const, 'reject' as const, 'withdraw' as const))

/** A page on which vendors are told and loaded as `createEffects` does. */
function begin(region: string, gpc: boolean) {
  const { policy, faults } = makePolicy(config, catalogue)
  expect(faults).toEqual([])
  const { page, global } = fakePage()
  const shop: Record<string, boolean> = {}
  const words: Record<string, string> = {}
  const loaded = new Set<string>()
  for (const setDefault of new Set(vendors.map((vendor) => vendor.setDefault))) setDefault?.(page)
  const settle = (grants: Grants) => {
    for (const update of new Set(vendors.map((vendor) => vendor.update))) update?.(page, grants)
    for (const { id, load } of vendors)
      if (yes(grants[id]) && !loaded.has(id)) {
        loaded.add(id)
        load?.(page, { vendor: id, id: '1' }, grants)
      }
  }
  const assent = createAssent(
    { config, policy, region, regime: regimeFor(region), signals: { gpc } },
    {
      now: () => 1_800_000_000,
      isGesture: (event) => event === 'click',
      record: () => true,
      apply(_, after) {
        settle(after.grants)
        return false
      },
      shield: (effect) => effect(),
    },
  )
  settle(assent.state.grants)
  tellShopify(assent, {
    Shopify: { customerPrivacy: { setTrackingConsent: (told) => void Object.assign(shop, told) } },
  })
  const wordPress = { wp_set_consent: (category: string, value: string) => void (words[category] = value) }
  tellWordPress(assent, wordPress, () => {})
  return { assent, global, shop, words, wordPress: wordPress as { wp_consent_type?: string } }
}

test.each([
  ['Germany', 'DE', false],
  ['California', 'US-CA', false],
  ['California, under the signal', 'US-CA', true],
  ['Switzerland', 'CH', false],
])('toggled ten times in %s, each vendor was last told what holds', (_, region, gpc) => {
  fc.assert(
    fc.property(fc.array(anyTurn, { minLength: 10, maxLength: 10 }), (turns) => {
      const { assent, global, shop, words, wordPress } = begin(region, gpc)
      const agree = () => {
        const { grants } = assent.state
        for (const [id, read] of Object.entries(readers)) {
          const [told, holds] = read(global, grants)
          expect(told, id).toEqual(holds)
        }
        const [functional, analytics, marketing] = ['functional', 'analytics', 'marketing'].map((id) => assent.has(id))
        expect(shop).toEqual({ preferences: functional, analytics, marketing, sale_of_data: marketing })
        const word = (has: boolean | undefined) => (has ? 'allow' : 'deny')
        expect(words).toEqual({
          preferences: word(functional),
          statistics: word(analytics),
          marketing: word(marketing),
        })
      }
      expect(wordPress.wp_consent_type).toBe(region === 'DE' ? 'optin' : 'optout')
      agree()
      for (const turn of turns) {
        if (typeof turn === 'string') assent[turn]('click')
        else assent.choose(turn, 'click')
        agree()
      }
    }),
    { numRuns: 60 },
  )
})

test('a shop that has its functions to load is told once they are there', () => {
  const { assent } = begin('DE', false)
  const shop: { customerPrivacy?: object; loadFeatures: (features: unknown, done: (error?: unknown) => void) => void } =
    {
      loadFeatures(_, done) {
        done(new Error('offline'))
        shop.customerPrivacy = { setTrackingConsent: (told: unknown) => heard.push(told) }
        done()
      },
    }
  const heard: unknown[] = []
  const stop = tellShopify(assent, { Shopify: shop } as Parameters<typeof tellShopify>[1])
  expect(heard).toEqual([{ preferences: false, analytics: false, marketing: false, sale_of_data: false }])
  stop()
  assent.accept('click')
  expect(heard).toHaveLength(1)
})
