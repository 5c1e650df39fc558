import { describe, expect, it } from 'vitest'
import { cookieDomains } from './cookies.js'

describe('the domains a cookie may be on', () => {
  it.each([
    ['shop.example.co.uk', ['co.uk', 'example.co.uk', 'shop.example.co.uk', undefined]],
    ['www.example.com', ['example.com', 'www.example.com', undefined]],
    ['example.com', ['example.com', undefined]],
    ['localhost', [undefined]],
  ])('of %s are %j', (host, domains) => {
    expect(cookieDomains(host)).toEqual(domains)
  })
})
