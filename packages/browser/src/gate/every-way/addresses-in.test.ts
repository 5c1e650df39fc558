import { describe, expect, test, vi } from 'vitest'
import { addressesIn, scrub } from './addresses-in.js'

describe('the addresses in a text', () => {
  test.each([
    ['<img src="https://a.example/x?y=1">', ['https://a.example/x?y=1']],
    ["<img src='//a.example/x'>", ['//a.example/x']],
    ['<img src=https://a.example/x>', ['https://a.example/x']],
    ['<img src="https:&#x2F;&#47;a.example/x">', ['https://a.example/x']],
    ['<img src="https:&sol;&sol;a&period;example/x">', ['https://a.example/x']],
    ['url(https://a.example/x)', ['https://a.example/x']],
    ['url("https:\\2f\\2f a.example/x")', ['https://a.example/x']],
    ["@import '//a.example/x';", ['//a.example/x']],
    ['background: url(https://a.example/1), url(https://b.example/2)', ['https://a.example/1', 'https://b.example/2']],
    ['<p>1 / 2, and no more</p>', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(addressesIn(text)).toEqual(expected)
  })
})

describe('a text of styles', () => {
  test.each([
    ["@import url('https://held.example/a');", "@import url('data:,');"],
    ['url(https://held.example/a), url(https://kept.example/b)', 'url(data:,), url(https://kept.example/b)'],
    ['url(https:\\2f\\2f held.example/a)', 'url(data:,)'],
    ['a { content: "\\2014" } b { background: url(/own) }', 'a { content: "\\2014" } b { background: url(/own) }'],
  ])('%s', (text, expected) => {
    const isHeld = vi.fn((address: string) => address.includes('held.example'))
    expect(scrub(text, isHeld)).toBe(expected)
    const asked = isHeld.mock.calls.map(([address]) => address)
    expect(asked).toEqual([...new Set(asked)])
  })
})
