import { describe, expect, test } from 'vitest'
import { covers } from '../test/covers.js'
import { catalogue } from './catalogue.js'
import { neverHeld } from './never-held.js'
import { neverHeldExcerpt } from './never-held-excerpt.js'

test('names each host once, with a reason in a sentence', () => {
  const hosts = neverHeld.map(({ host }) => host)
  expect(new Set(hosts).size).toBe(hosts.length)
  for (const { reason } of neverHeld) expect(reason).toMatch(/^[A-Z].+\.$/)
})

test('has the hosts in its excerpt, in order', () => {
  expect(neverHeldExcerpt.split(' ')).toEqual(neverHeld.map(({ host }) => host))
})

const isNeverHeld = (url: string) => {
  const { host, pathname } = new URL(url)
  return neverHeld.some((entry) => covers(entry.host, host, pathname))
}

describe.each(neverHeld)('$host', ({ host }) => {
  test('has the form of a vendor’s host', () => {
    expect(host).toMatch(/^\.?([a-z0-9-]+\.)+[a-z]+(\/[\w./-]+)?$/)
  })

  test('is no vendor’s, but for the maps a site can ask to have held', () => {
    const [name = '', ...path] = host.replace(/^\./, '').split('/')
    const owners = catalogue.filter(({ hosts }) => hosts.some((p) => covers(p, name, `/${path.join('/')}`)))
    expect(owners.map(({ id }) => id)).toEqual(/^maps\.g/.test(host) ? ['google-maps'] : [])
  })
})

test('covers no host of a vendor but the maps', () => {
  const covered = catalogue.flatMap(({ hosts }) => hosts).filter((p) => isNeverHeld(`https://${p.replace(/^\./, '')}`))
  expect(covered).toEqual(['maps.googleapis.com', 'maps.gstatic.com'])
})

test.each([
  'https://js.stripe.com/v3/',
  'https://www.paypal.com/sdk/js?client-id=1',
  'https://accounts.google.com/gsi/client',
  'https://www.google.com/recaptcha/api.js',
  'https://js.hcaptcha.com/1/api.js',
  'https://challenges.cloudflare.com/turnstile/v0/api.js',
  'https://maps.googleapis.com/maps/api/js?key=1',
])('%s is never held', (url) => {
  expect(isNeverHeld(url)).toBe(true)
})

test.each([
  'https://www.google.com/ads/ga-audiences',
  'https://www.google.com/maps/embed',
  'https://www.googletagmanager.com/gtag/js',
  'https://stripe.com.example/v3/',
  'https://www.gstatic.com/charts/loader.js',
  'https://events.mapbox.com/events/v2',
])('%s may be held', (url) => {
  expect(isNeverHeld(url)).toBe(false)
})
