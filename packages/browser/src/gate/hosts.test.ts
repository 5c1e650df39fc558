import { describe, expect, it } from 'vitest'
import { matchesHost } from './hosts.js'

describe('a vendor’s host', () => {
  it.each([
    ['www.example.com', 'www.example.com', '/', true],
    ['www.example.com', 'example.com', '/', false],
    ['www.example.com', 'a.www.example.com', '/', false],
    ['.example.com', 'example.com', '/', true],
    ['.example.com', 'a.b.example.com', '/', true],
    ['.example.com', 'notexample.com', '/', false],
    ['www.example.com/tr', 'www.example.com', '/tr', true],
    ['www.example.com/tr', 'www.example.com', '/tr/?id=1', true],
    ['www.example.com/tr', 'www.example.com', '/sharer', false],
    ['.example.com/ads/', 'a.example.com', '/ads/1', true],
    ['.example.com/ads/', 'a.example.org', '/ads/1', false],
  ])('%s against %s%s: %s', (pattern, host, path, matches) => {
    expect(matchesHost(pattern, host, path)).toBe(matches)
  })
})
