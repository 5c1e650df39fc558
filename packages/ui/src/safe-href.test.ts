// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { safeHref } from './safe-href.js'

it.each([
  'https://a.example/p',
  'http://a.example',
  '/privacy',
  'privacy?x#y',
  '#top',
  'mailto:a@b.example',
  'tel:+44 1',
])('lets %s pass as it is', (url) => {
  expect(safeHref(url)).toBe(url)
})

it.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://a.example/1',
  'http://[bad',
])('does not let %j pass', (url) => {
  expect(safeHref(url)).toBeUndefined()
})
