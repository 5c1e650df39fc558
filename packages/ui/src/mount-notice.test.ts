// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { furnish, inside, rootOf, type Scene, site, stage, strike } from '../testing/stage.js'
import { worn } from './dress.js'
import { mountNotice } from './mount-notice.js'

const notice = () => inside('assent-notice')
const button = (name: string) => notice().getByRole('button', { name })

function show(scene: Scene = {}, onIntent = () => {}) {
  const assent = stage(scene)
  const unmount = mountNotice(assent, { onIntent })
  vi.runAllTimers()
  return { assent, unmount }
}

beforeAll(async () => {
  worn.lines = await import('./lines.js')
})
beforeEach(furnish)
afterEach(strike)

describe('the banner', () => {
  it('is a region named by its title, with the two answers, the choice and the policy', () => {
    show()
    const region = notice().getByRole('region', { name: 'Your privacy, your choice' })
    expect([...region.querySelectorAll('button')].map((each) => each.textContent)).toEqual([
      'Reject all',
      'Accept all',
      'Choose',
    ])
    expect(notice().getByRole('link', { name: 'Privacy policy' }).getAttribute('href')).toBe('/privacy')
  })

  it('names the site, how many partners and what for, in at most 40 words', () => {
    show()
    const words = rootOf('assent-notice').querySelector('p')?.textContent ?? ''
    expect(words).toContain('Acme and 3 partners')
    expect(words).toContain('statistics and advertising')
    expect(words.replace('Privacy policy', '').trim().split(/\s+/).length).toBeLessThanOrEqual(40)
  })

  it.each([
    [[], 'this site may'],
    [[{ vendor: 'counter' }], 'this site and one partner may'],
    [[{ vendor: 'counter' }, { vendor: 'adverts' }], 'this site and 2 partners may'],
  ])('counts the partners of %j', (vendors, words) => {
    show({ config: { site: {}, vendors } })
    expect(rootOf('assent-notice').textContent).toContain(words)
  })

  it('does not count a vendor that only keeps the site working', () => {
    show({ config: { vendors: [{ vendor: 'counter' }, { vendor: 'basket', category: 'necessary' }] } })
    expect(rootOf('assent-notice').textContent).toContain('one partner')
  })

  const stock = { analytics: {}, marketing: {} }
  const exempt = { analytics: { acts: ['statistics'] }, marketing: {} } as const
  const health = { ...stock, health: { acts: ['sensitive'], label: 'health' } } as const
  const asks = (what: string) => `If you agree, Acme may use cookies and similar technology for ${what}. Until then`
  const tells = (what: string) => `Unless you say no, Acme may use cookies and similar technology for ${what}. You can`
  const mixed = (free: string, asked: string) =>
    `Unless you say no, Acme may use cookies and similar technology for ${free}, and for ${asked} only if you agree. You can`

  it.each([
    ['FR', stock, asks('statistics and advertising')],
    ['FR', exempt, asks('statistics and advertising')],
    ['', stock, asks('statistics and advertising')],
    ['CU', stock, asks('statistics and advertising')],
    ['CA-QC', exempt, asks('statistics and advertising')],
    ['GB', stock, asks('statistics and advertising')],
    ['GB', exempt, mixed('statistics', 'advertising')],
    ['GB', { ...exempt, functional: { acts: ['appearance'] } }, mixed('extra features and statistics', 'advertising')],
    ['CH', stock, mixed('statistics', 'advertising')],
    ['CH', { analytics: {} }, tells('statistics')],
    ['CH', { marketing: {} }, asks('advertising')],
    ['CH', health, mixed('statistics', 'advertising and health')],
    ['CA', stock, tells('statistics and advertising')],
    ['CA-ON', health, mixed('statistics and advertising', 'health')],
    ['AU', stock, tells('statistics and advertising')],
    ['NZ', health, mixed('statistics and advertising', 'health')],
  ] as const)('says in %s with %j what runs until a no, and what waits for a yes', (region, categories, words) => {
    show({ region, config: { categories, vendors: [] } })
    expect(rootOf('assent-notice').querySelector('p')?.textContent).toContain(words)
  })

  it('speaks of what was granted before as running, when it asks for what came later', () => {
    const before = stage({ config: { categories: { analytics: {} }, vendors: [] } })
    before.accept()
    show({ choice: before.state.choice, config: { categories: stock, vendors: [] } })
    expect(rootOf('assent-notice').querySelector('p')?.textContent).toContain(mixed('statistics', 'advertising'))
  })

  it.each(['accept', 'reject'] as const)('takes one click to %s, and goes', (verb) => {
    const { assent } = show()
    fireEvent.click(button(verb === 'accept' ? 'Accept all' : 'Reject all'))
    expect(assent.has('marketing')).toBe(verb === 'accept')
    expect(assent.recorded.map(({ method }) => method)).toEqual(['gesture'])
    expect(notice().queryByRole('region')).toBeNull()
  })

  it('makes reject and accept alike in element, class and place, out of reach of the page’s `::part`', () => {
    show()
    const [reject, accept] = [button('Reject all'), button('Accept all')]
    const look = (each: HTMLElement) => [each.tagName, each.className, each.getAttribute('part'), each.parentElement]
    expect(look(reject)).toEqual(look(accept))
    expect(reject.hasAttribute('part')).toBe(false)
    expect(reject.getAttribute('style')).toBe(accept.getAttribute('style'))
  })

  it('opens the preferences, and says so ahead when the visitor is about to', () => {
    const onIntent = vi.fn()
    const { assent } = show({}, onIntent)
    const opened = vi.fn()
    assent.on('preferences', opened)
    fireEvent.pointerEnter(button('Choose'))
    fireEvent.focus(button('Choose'))
    expect(onIntent).toHaveBeenCalledTimes(2)
    fireEvent.click(button('Choose'))
    expect(opened).toHaveBeenCalledWith({ opener: button('Choose') })
    expect(notice().getByRole('region')).toBeDefined()
  })

  it('does not take focus', () => {
    show()
    expect(document.activeElement).toBe(document.body)
  })

  it('stays away when the visitor has answered before', () => {
    const first = stage()
    first.reject()
    show({ choice: first.state.choice })
    expect(notice().queryByRole('region')).toBeNull()
  })

  it('keeps the room it covers free for focus, and gives the page its own value back', () => {
    document.documentElement.style.scrollPaddingBottom = '7px'
    show()
    expect(document.documentElement.style.scrollPaddingBottom).toBe('24px')
    fireEvent.click(button('Accept all'))
    expect(document.documentElement.style.scrollPaddingBottom).toBe('7px')
  })

  it.each([
    ['a page that scrolls', innerHeight + 1, '24px'],
    ['no other, which would get a scroll bar', innerHeight, ''],
  ])('gives room to scroll by to %s, and takes it back', (_, height, margin) => {
    const { documentElement } = document
    vi.spyOn(documentElement, 'scrollHeight', 'get').mockReturnValue(height)
    show()
    expect(documentElement.style.marginBottom).toBe(margin)
    fireEvent.click(button('Accept all'))
    expect(documentElement.style.marginBottom).toBe('')
  })

  it('shows markup in texts as text', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    show({ config: { site: { name: hostile }, texts: { accept: hostile }, categories: { media: { label: hostile } } } })
    expect(button(hostile)).toBeDefined()
    expect(rootOf('assent-notice').querySelector('img')).toBeNull()
  })

  it('makes no link of an address that runs code', () => {
    show({ config: { site: { privacyPolicy: 'java\nscript:alert(1)' } } })
    expect(notice().queryByRole('link')).toBeNull()
    expect(rootOf('assent-notice').textContent).toContain('Privacy policy')
  })

  it('is marked with the language of its texts', () => {
    show({ config: { ...site, language: 'de-AT' } })
    expect(document.querySelector<HTMLElement>('assent-notice')?.lang).toBe('de-AT')
  })
})

describe('what is said politely', () => {
  const said = () => rootOf('assent-notice').querySelector('.said')?.textContent

  it('says that the notice is there, once the live region is', () => {
    mountNotice(stage())
    expect(said()).toBe('')
    vi.runAllTimers()
    expect(said()).toBe('Your Privacy Choices')
  })

  it.each([
    [false, 'Your choices are saved'],
    [true, 'Not saved: nothing optional runs'],
  ])('says what became of an answer when storage is full: %s', (isFull, words) => {
    show({ isFull })
    fireEvent.click(button('Accept all'))
    expect(said()).toBe(words)
  })
})

describe('an honoured signal', () => {
  it('is shown in one line, in a live region that was there before its text', () => {
    mountNotice(stage({ region: 'US-CA', gpc: true }))
    const [status] = notice().getAllByRole('status')
    expect(status?.textContent).toBe('')
    vi.runAllTimers()
    expect(status?.textContent).toBe('Opt-out request honoured')
    expect(button('Your Privacy Choices')).toBeDefined()
    expect(notice().queryByRole('button', { name: 'Accept all' })).toBeNull()
  })

  it('goes away when dismissed, and decides nothing by it', () => {
    const { assent } = show({ region: 'US-CA', gpc: true })
    const before = assent.state
    fireEvent.click(button('Close'))
    expect(notice().queryByText('Opt-out request honoured')).toBeNull()
    expect(assent.state).toBe(before)
  })

  it.each([
    ['the signal is off', { region: 'US-CA' }],
    ['nothing it covers is on the page', { region: 'US-CA', gpc: true, config: { vendors: [{ vendor: 'counter' }] } }],
  ])('is not claimed where %s', (_, scene) => {
    show(scene)
    expect(rootOf('assent-notice').textContent).toBe('')
  })

  it('waits for the banner where a yes must be asked for', () => {
    show({ region: '', gpc: true })
    expect(button('Accept all')).toBeDefined()
    expect(notice().queryByText('Opt-out request honoured')).toBeNull()
  })
})

describe('an unfinished withdrawal', () => {
  it('is shown with a way to reload where the site lets the visitor choose', () => {
    show({ needsReload: true, config: { ...site, reload: 'ask' } })
    fireEvent.click(button('Reject all'))
    vi.runAllTimers()
    expect(notice().getByText('Reload the page to finish')).toBeDefined()
    expect(button('Reload')).toBeDefined()
  })

  it('is not shown where the page reloads by itself', () => {
    show({ needsReload: true })
    fireEvent.click(button('Reject all'))
    expect(notice().queryByRole('region')).toBeNull()
  })
})

describe('the button that brings the preferences back', () => {
  it('takes the place of what went, and the focus that was in it', () => {
    const { assent } = show({ config: { ...site, ui: { reopen: 'left' } } })
    button('Reject all').focus()
    fireEvent.click(button('Reject all'))
    const reopen = button('Your Privacy Choices')
    expect(rootOf('assent-notice').activeElement).toBe(reopen)
    const opened = vi.fn()
    assent.on('preferences', opened)
    fireEvent.click(reopen)
    expect(opened).toHaveBeenCalledWith({ opener: reopen })
  })

  it('is left out unless the site wants it', () => {
    show()
    fireEvent.click(button('Reject all'))
    expect(notice().queryByRole('button')).toBeNull()
  })
})

describe('what is no question', () => {
  it('is fetched when it is needed, and gets the focus that was lost meanwhile', async () => {
    vi.useRealTimers()
    delete worn.lines
    mountNotice(stage({ config: { ...site, ui: { reopen: 'left' } } }))
    button('Reject all').focus()
    fireEvent.click(button('Reject all'))
    expect(notice().queryByRole('region')).toBeNull()
    await vi.waitFor(() => expect(rootOf('assent-notice').activeElement).toBe(button('Your Privacy Choices')))
  })
})

describe('texts', () => {
  it.each(['', ' ', '\u200b', '–'])('are the stock ones where the site’s own have no letter: %j', (reject) => {
    show({ config: { ...site, texts: { reject } } })
    expect(button('Reject all')).toBeDefined()
  })
})

describe('mounting', () => {
  it('needs no body', () => {
    const body = document.body
    body.remove()
    const unmount = mountNotice(stage())
    expect(button('Accept all')).toBeDefined()
    document.documentElement.append(body)
    unmount()
    expect(document.querySelector('assent-notice')).toBeNull()
  })

  it('leaves nothing behind', () => {
    const { assent, unmount } = show()
    unmount()
    expect(document.querySelector('assent-notice')).toBeNull()
    expect(document.documentElement.style.scrollPaddingBottom).toBe('')
    expect(() => assent.accept()).not.toThrow()
  })
})
