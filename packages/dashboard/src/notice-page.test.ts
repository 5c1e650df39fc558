// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { noticePage } from './notice-page.js'

const notice = {
  format: 'assent-notice/1',
  layer: 'notice',
  language: 'de',
  html: '<p>Ihre Wahl</p>',
  css: 'p{color:red}',
}

const parse = (page: string) => new DOMParser().parseFromString(page, 'text/html')

describe('the page of a stored notice', () => {
  it('holds the markup, the language and the styles', () => {
    const page = parse(noticePage(notice))
    expect(page.documentElement.lang).toBe('de')
    const template = page.querySelector('template')!
    expect(template.getAttribute('shadowrootmode')).toBe('open')
    expect(template.content.querySelector('p')!.textContent).toBe('Ihre Wahl')
    expect(decodeURIComponent(template.content.querySelector('link')!.href)).toContain('p{color:red}')
  })

  it('allows nothing but its own styles and pictures', () => {
    const policy = parse(noticePage(notice)).querySelector('meta[http-equiv]')!.getAttribute('content')
    expect(policy).toBe("default-src 'none'; style-src data:; img-src data:")
  })

  it.each(['"><script>', "'><script>", '</style><script>', '&quot;><script>'])(
    'lets neither language nor styles break out: %s',
    (hostile) => {
      const page = parse(noticePage({ ...notice, language: hostile, css: hostile }))
      expect(page.querySelector('script')).toBeNull()
      expect(page.querySelector('template')!.content.querySelector('script')).toBeNull()
      expect(page.documentElement.lang).toBe(hostile)
    },
  )
})
