// @vitest-environment jsdom
import type { VendorAbout } from '@assent/core'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { furnish, inside, rootOf, type Scene, site, stage, strike } from '../testing/stage.js'
import { texts as german } from './locales/de.js'
import { mountNotice } from './mount-notice.js'
import { mountPreferences } from './preferences.js'

const about: readonly VendorAbout[] = [
  {
    id: 'counter',
    name: 'Counter',
    purpose: 'Counts visits.',
    privacyPolicy: 'https://counter.example/privacy',
    cookies: [{ name: '_count', purpose: 'Tells visitors apart.', duration: '2 years' }],
    idExample: '1',
    idPattern: '.',
  },
]

const panel = () => inside('assent-preferences')
const toggle = (name: string) => panel().getByRole<HTMLInputElement>('switch', { name })
const toggles = (name: string) => panel().getAllByRole<HTMLInputElement>('switch', { name, hidden: true })
const press = (name: string) => fireEvent.click(panel().getByRole('button', { name }))
const dialog = () => rootOf('assent-preferences').querySelector('dialog')!

function open(scene: Scene = {}, opener?: unknown) {
  const assent = stage(scene)
  const preferences = mountPreferences(assent, about)
  preferences.open(opener)
  vi.runAllTimers()
  return { assent, preferences }
}

beforeEach(furnish)
afterEach(strike)

describe('opening and closing', () => {
  it('shows a dialog named by its title, and focuses it', () => {
    open()
    expect(panel().getByRole('dialog', { name: 'Your privacy choices' })).toBe(dialog())
    expect(rootOf('assent-preferences').activeElement).toBe(dialog())
  })

  it('closes without changing anything, and gives focus back to its opener', () => {
    const opener = document.body.appendChild(document.createElement('button'))
    const { assent } = open({}, opener)
    const before = assent.state
    fireEvent.click(toggle('Analytics'))
    press('Close')
    expect(dialog().open).toBe(false)
    expect(assent.state).toBe(before)
    expect(document.activeElement).toBe(opener)
  })

  it('forgets what was toggled and not saved', () => {
    const { preferences } = open()
    fireEvent.click(toggle('Analytics'))
    press('Close')
    preferences.open()
    expect(toggle('Analytics').checked).toBe(false)
  })

  it('gives focus to the site’s own link when the opener is gone with the notice', () => {
    const assent = stage()
    const link = document.body.appendChild(document.createElement('a'))
    link.href = '#'
    link.dataset.assent = 'preferences'
    mountNotice(assent)
    const preferences = mountPreferences(assent, about)
    assent.on('preferences', ({ opener }) => preferences.open(opener))
    fireEvent.click(inside('assent-notice').getByRole('button', { name: 'Choose' }))
    press('Save choices')
    expect(document.activeElement).toBe(link)
  })

  it('gives focus to the start of the document when nothing else is left', () => {
    const focus = vi.spyOn(document.body, 'focus')
    open()
    press('Close')
    expect(focus).toHaveBeenCalledWith({ preventScroll: true })
    expect(document.body.hasAttribute('tabindex')).toBe(false)
  })

  it('keeps Tab inside', () => {
    open()
    const [close, save] = ['Close', 'Save choices'].map((name) => panel().getByRole('button', { name }))
    const focused = () => rootOf('assent-preferences').activeElement
    fireEvent.keyDown(focused()!, { key: 'Tab', shiftKey: true })
    expect(focused()).toBe(save)
    fireEvent.keyDown(save!, { key: 'Tab' })
    expect(focused()).toBe(close)
    fireEvent.keyDown(close!, { key: 'Tab', shiftKey: true })
    expect(focused()).toBe(save)
  })

  it('leaves nothing behind, and opens no more', () => {
    const { preferences } = open()
    preferences.unmount()
    preferences.prepare()
    preferences.open()
    expect(document.querySelector('assent-preferences')).toBeNull()
  })
})

describe('drawn before it is opened', () => {
  function prepare() {
    const assent = stage()
    const preferences = mountPreferences(assent, about)
    preferences.prepare()
    return { assent, preferences }
  }
  const heading = () => dialog().querySelector('h2')

  it('is out of sight, and then only shown', () => {
    const { preferences } = prepare()
    const drawn = heading()
    expect([dialog().open, drawn?.textContent]).toEqual([false, 'Your privacy choices'])
    preferences.open()
    expect(dialog().open).toBe(true)
    expect(heading()).toBe(drawn)
  })

  it('shows what was chosen in the meantime', () => {
    const { assent, preferences } = prepare()
    assent.accept()
    preferences.open()
    expect(toggle('Analytics').checked).toBe(true)
  })

  it('does not say what became of the choice before once it is opened', () => {
    const { preferences } = prepare()
    preferences.open()
    press('Save choices')
    preferences.prepare()
    vi.runAllTimers()
    preferences.open()
    vi.runAllTimers()
    expect(rootOf('assent-preferences').querySelector('.said')?.textContent).toBe('')
  })

  it('is empty once it was closed', () => {
    const { preferences } = prepare()
    preferences.open()
    press('Close')
    vi.runAllTimers()
    expect(heading()).toBeNull()
  })
})

describe('what is shown', () => {
  it('is painted before what each vendor stores is worded', () => {
    mountPreferences(stage({ config: { vendors: [{ vendor: 'counter' }] } }), about).open()
    expect(dialog().open).toBe(true)
    expect(dialog().textContent).not.toContain('_count')
    vi.runAllTimers()
    expect(dialog().textContent).toContain('_count')
  })

  it('starts from what holds: nothing is on where a yes is needed', () => {
    open()
    const on = panel()
      .getAllByRole<HTMLInputElement>('switch', { hidden: true })
      .filter((each) => each.checked && !each.disabled)
    expect(on).toEqual([])
  })

  it('starts from what holds: on where nothing must be asked', () => {
    open({ region: 'US-CA' })
    expect(toggle('Marketing').checked).toBe(true)
  })

  it('tells what a toggle is for, and why one is locked', () => {
    open()
    const described = (each: HTMLElement) =>
      rootOf('assent-preferences').getElementById(each.getAttribute('aria-describedby')!)?.textContent
    expect(described(toggle('Analytics'))).toMatch(/Counts visits/)
    expect(toggle('Necessary').disabled).toBe(true)
    expect(toggle('Necessary').checked).toBe(true)
    expect(described(toggle('Necessary'))).toMatch(/Always on/)
  })

  it('lists a vendor with what it stores under each of its categories', () => {
    open()
    expect(panel().getAllByText('2 vendors')).toHaveLength(2)
    expect(toggles('both')).toHaveLength(2)
    expect(panel().getByText('_count')).toBeDefined()
    expect(panel().getByText('2 years')).toBeDefined()
    expect(rootOf('assent-preferences').querySelector('[href="https://counter.example/privacy"]')).not.toBeNull()
  })

  it('puts the site’s own words about a vendor before the catalogue’s', () => {
    const own = { vendor: 'counter', name: 'House counter', cookies: [{ name: 'house' }] }
    open({ config: { ...site, vendors: [own] } })
    expect(toggles('House counter')).toHaveLength(1)
    expect(panel().getByText('Counts visits.')).toBeDefined()
    expect(panel().getByText('house')).toBeDefined()
    expect(panel().queryByText('_count')).toBeNull()
  })

  it.each([
    ['English', {}, 'Records visits and draws heatmaps to show how the site is used.'],
    ['German', { texts: german, language: 'de' }, german['vendor.heatmaps']],
  ])('says what a vendor does, where the catalogue has a key for it, in %s', (_, words, sentence) => {
    const told = about.map((each) => ({ ...each, purpose: 'vendor.heatmaps' }))
    mountPreferences(stage({ config: { vendors: [{ vendor: 'counter' }], ...words } }), told).open()
    expect(panel().getByText(`${sentence}`)).toBeDefined()
    expect(dialog().textContent).not.toContain('vendor.')
  })

  it('takes a category’s words from the site, and its id where there are none', () => {
    open({ config: { categories: { analytics: { label: 'Figures', description: 'How many.' }, media: {} } } })
    expect(toggle('Figures')).toBeDefined()
    expect(panel().getByText('How many.')).toBeDefined()
    expect(toggle('media')).toBeDefined()
  })

  it('says that a signal is honoured, and shows it', () => {
    open({ region: 'US-CA', gpc: true })
    expect(panel().getByText('Opt-out request honoured')).toBeDefined()
    expect(toggle('Marketing').checked).toBe(false)
    expect(toggle('Analytics').checked).toBe(true)
  })

  it('shows markup as text, and no link that runs code', () => {
    const hostile = '<img src=x onerror=alert(1)>'
    const vendor = {
      vendor: 'own',
      name: hostile,
      purpose: hostile,
      category: 'analytics',
      privacyPolicy: ' javascript:1',
    }
    const links = [{ label: hostile, url: 'data:text/html,1' }]
    open({ config: { site: { links }, vendors: [vendor], texts: { 'preferences.title': hostile } } })
    expect(rootOf('assent-preferences').querySelector('img')).toBeNull()
    expect(panel().getByRole('heading', { name: hostile })).toBeDefined()
    expect(panel().queryAllByRole('link', { hidden: true })).toEqual([])
  })
})

describe('what the site tells of itself', () => {
  it('names those responsible, the rights and the links', () => {
    open({
      config: {
        ...site,
        site: {
          controllers: [{ name: 'Acme Ltd', address: '1 High Street\nLeeds', email: 'a@acme.example', phone: '+44 1' }],
          rights: { email: 'b@acme.example', subject: 'My data & me', url: '/form', address: 'PO Box 1' },
          privacyPolicy: '/privacy',
          cookiePolicy: '/cookies',
          policyDate: '2026-11-01',
          links: [{ label: 'Opt-out page', url: 'https://opt.example' }],
        },
      },
    })
    const links = [...rootOf('assent-preferences').querySelectorAll('.notes a')].map((each) =>
      each.getAttribute('href'),
    )
    expect(links).toEqual([
      'mailto:a@acme.example',
      'tel:+44 1',
      'mailto:b@acme.example?subject=My%20data%20%26%20me',
      '/form',
      '/privacy',
      '/cookies',
      'https://opt.example',
    ])
    const words = dialog().textContent
    for (const part of [
      'Who is responsible',
      'Acme Ltd',
      '1 High Street',
      'Your rights',
      'PO Box 1',
      'November 1, 2026',
    ])
      expect(words).toContain(part)
  })

  it('calls several controllers jointly responsible', () => {
    open({ config: { ...site, site: { controllers: [{ name: 'One' }, { name: 'Two' }] } } })
    expect(panel().getByRole('heading', { name: 'Who is jointly responsible' })).toBeDefined()
  })

  it('names representative, officer and authority as parties of their own', () => {
    const parties = {
      representative: { name: 'Acme Europe', address: 'Dublin' },
      officer: { name: 'Jo Doe', email: 'dpo@acme.example' },
      authority: { name: 'The Commissioner', url: 'https://authority.example/complain' },
    }
    open({ config: { ...site, site: { controllers: [{ name: 'Acme Ltd' }], ...parties } } })
    const sections = [...rootOf('assent-preferences').querySelectorAll('.notes')].map((each) => each.textContent)
    expect(sections).toEqual([
      'Who is responsibleAcme Ltd',
      'RepresentativeAcme EuropeDublin',
      'Data protection officerJo Doedpo@acme.example',
      'Supervisory authority, for complaintsThe Commissioner',
    ])
    expect(panel().getByRole('link', { name: 'The Commissioner' }).getAttribute('href')).toBe(parties.authority.url)
  })

  it('lists every right where the site has pages for some, and links those', () => {
    open({ config: { ...site, site: { rights: { pages: { access: '/copy', objection: '/object' } } } } })
    expect(panel().getByRole('link', { name: 'Get a copy of your data' }).getAttribute('href')).toBe('/copy')
    expect(panel().getByRole('link', { name: 'Object to its use' }).getAttribute('href')).toBe('/object')
    expect(panel().getByText('Have it erased').closest('a')).toBeNull()
  })

  it('has no empty parts', () => {
    open({ config: { site: {} } })
    expect(panel().queryAllByRole('heading', { level: 3 })).toEqual([])
  })
})

describe('answering', () => {
  it.each([
    ['Accept all', 'granted'],
    ['Reject all', 'denied'],
  ])('takes one click: %s', (name, answer) => {
    const { assent } = open()
    press(name)
    expect(assent.state.grants).toMatchObject({ analytics: answer, marketing: answer })
    expect(dialog().open).toBe(false)
  })

  it('makes reject and accept alike', () => {
    open()
    const look = (name: string) => {
      const button = panel().getByRole('button', { name })
      return [button.tagName, button.className, button.getAttribute('part')]
    }
    expect(look('Reject all')).toEqual(look('Accept all'))
  })

  it('changes nothing until it is saved, and then what was toggled', () => {
    const { assent } = open()
    fireEvent.click(toggle('Analytics'))
    expect(toggle('Analytics').checked).toBe(true)
    expect(assent.has('analytics')).toBe(false)
    press('Save choices')
    expect(assent.state.grants).toMatchObject({
      analytics: 'granted',
      counter: 'granted',
      both: 'denied',
      marketing: 'denied',
      adverts: 'denied',
    })
    expect(assent.state.prompt).toBe(false)
  })

  it('lets a vendor’s toggles answer as one, and its category’s toggle move it', () => {
    open()
    const shown = () => toggles('both').map((each) => each.checked)
    fireEvent.click(toggles('both')[0]!)
    expect(shown()).toEqual([true, true])
    fireEvent.click(toggle('Analytics'))
    expect(shown()).toEqual([false, false])
    fireEvent.click(toggle('Marketing'))
    expect(shown()).toEqual([true, true])
  })

  it('keeps a refusal of one vendor under a granted category', () => {
    const { assent, preferences } = open()
    fireEvent.click(toggle('Analytics'))
    fireEvent.click(toggles('Counter')[0]!)
    press('Save choices')
    expect(assent.state.grants).toMatchObject({ analytics: 'granted', counter: 'denied' })
    preferences.open()
    expect(toggles('Counter')[0]?.checked).toBe(false)
    press('Save choices')
    expect(assent.has('counter')).toBe(false)
  })

  it('leaves on what nobody touched where nothing must be asked, and makes it no news', () => {
    const { assent } = open({ region: 'US-CA' })
    fireEvent.click(toggle('Analytics'))
    press('Save choices')
    expect(assent.state.grants).toMatchObject({ analytics: 'denied', marketing: 'granted' })
    expect(Object.values(assent.state.choice?.answers ?? {})).not.toContain('insisted')
  })

  it('lets the visitor insist against a signal by its own toggle alone', () => {
    const { assent, preferences } = open({ region: 'US-CA', gpc: true })
    press('Save choices')
    expect(assent.has('marketing')).toBe(false)
    preferences.open()
    fireEvent.click(toggle('Marketing'))
    press('Save choices')
    expect(assent.has('marketing')).toBe(true)
  })

  it('does not grant a vendor that came later and was shown off', () => {
    const first = stage({ config: { ...site, vendors: [{ vendor: 'counter' }] } })
    first.accept()
    const { assent } = open({ choice: first.state.choice })
    expect(toggle('Analytics').checked).toBe(true)
    expect(toggles('both')[0]?.checked).toBe(false)
    press('Save choices')
    expect(assent.state.grants).toMatchObject({ counter: 'granted', both: 'denied' })
  })

  it('says once, after closing, that the choices are saved', () => {
    open()
    press('Save choices')
    const status = panel().getByRole('status')
    expect(status.textContent).toBe('')
    vi.runAllTimers()
    expect(status.textContent).toBe('Your choices are saved')
  })
})
