// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type StandIn, session, standIn, stat } from '../testing/stand-in.js'
import { App } from './App.js'
import { createApi } from './api.js'

const none = () => () => {}
const now = () => new Date('2026-11-22T04:30:00Z')
const figures = {
  'stats:all': { rows: [stat('2026-11-21', 'given', '', 7), stat('2026-11-22', 'refused', '', 5)] },
  'stats:control': { rows: [stat('2026-11-21', 'given', 'accept', 7), stat('2026-11-22', 'refused', 'reject', 5)] },
  'stats:region': { rows: [stat('2026-11-21', 'given', 'DE', 7), stat('2026-11-22', 'refused', 'US-CA', 5)] },
}

const open = (server: StandIn) => render(<App api={createApi(server.fetch)} now={now} loadPlot={async () => none} />)
const loggedIn = (answers = {}) => standIn({ '/dashboard/session': session, ...figures, ...answers })
const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

beforeEach(() => history.replaceState(null, '', '/dashboard/'))
afterEach(cleanup)

describe('the login', () => {
  const submit = async (site: string, token: string) => {
    fireEvent.input(await screen.findByLabelText('Site'), { target: { value: site } })
    fireEvent.input(screen.getByLabelText('Token'), { target: { value: token } })
    fireEvent.click(screen.getByRole('button', { name: 'Log in' }))
  }

  it('sends site and token, and opens the statistics of the site', async () => {
    const server = standIn({ '/dashboard/session': 401, '/dashboard/login': session, ...figures })
    open(server)
    await submit(' www.acme.example ', 'secret')
    await screen.findByRole('heading', { name: 'Statistics' })
    expect(server.bodies[1]).toEqual({ site: 'www.acme.example', token: 'secret' })
    expect(screen.getByText('www.acme.example')).toBeTruthy()
  })

  it.each([
    [401, 'does not know this token'],
    [403, 'may not read statistics'],
    [429, 'Too many attempts'],
    ['unreachable', 'could not be reached'],
  ])('explains a refusal with %s, and can be tried again', async (answer, words) => {
    open(standIn({ '/dashboard/session': 401, '/dashboard/login': answer }))
    await submit('www.acme.example', 'secret')
    await screen.findByText(new RegExp(words))
    expect(screen.getByRole('alert').textContent).toContain(words)
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Log in' }).disabled).toBe(false)
  })

  it('comes back after logging out', async () => {
    const server = loggedIn({ '/dashboard/logout': null })
    open(server)
    fireEvent.click(await screen.findByRole('button', { name: 'Log out' }))
    await screen.findByRole('button', { name: 'Log in' })
    expect(server.asked).toContain('POST /dashboard/logout')
  })

  it('is not shown while the server still holds the session', async () => {
    open(loggedIn({ '/dashboard/logout': 'unreachable' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Log out' }))
    await screen.findByText(/You are still logged in/)
    expect(screen.queryByRole('button', { name: 'Log in' })).toBeNull()
  })
})

describe('the statistics', () => {
  it('ask for the last 30 days, and for another period when it is chosen', async () => {
    const server = loggedIn()
    open(server)
    await screen.findByRole('heading', { name: 'Decisions over time' })
    expect(server.asked).toContain('GET /v1/www.acme.example/stats?from=2026-10-24&to=2026-11-22&by=region')
    fireEvent.click(screen.getByRole('radio', { name: '7 days' }))
    await screen.findByText(/in 7 days/)
    expect(server.asked).toContain('GET /v1/www.acme.example/stats?from=2026-11-16&to=2026-11-22&by=region')
    expect(location.search).toBe('?from=2026-11-16&to=2026-11-22')
  })

  it('ask for nothing while the dates make no sense', async () => {
    const server = loggedIn()
    open(server)
    await screen.findByRole('heading', { name: 'Decisions over time' })
    const before = server.asked.length
    fireEvent.click(screen.getByRole('radio', { name: 'Custom' }))
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-12-01' } })
    await screen.findByText(/“From” must not be after “to”/)
    expect(server.asked).toHaveLength(before)
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-11-20' } })
    await screen.findByText(/in 3 days/)
    expect(server.asked[before]).toContain('from=2026-11-20&to=2026-11-22')
  })

  it('show the same numbers in the table as the server sent, newest day first', async () => {
    history.replaceState(null, '', '?from=2026-11-21&to=2026-11-22')
    open(loggedIn())
    fireEvent.click(await screen.findByRole('button', { name: 'Table: Decisions over time' }))
    expect(cells(screen.getByRole('table', { name: 'Decisions over time, by day' }))).toEqual([
      ['Day', 'Accept', 'Reject', 'Choose', 'By signal'],
      ['2026-11-22', '0', '5', '0', '0'],
      ['2026-11-21', '7', '0', '0', '0'],
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Table: By region' }))
    expect(cells(screen.getByRole('table', { name: 'By region' }))[1]!.slice(0, 4)).toEqual([
      'Germany (DE)',
      '7',
      '7',
      '0',
    ])
  })

  it('show one region by what came of the question, and take it into address and exports', async () => {
    history.replaceState(null, '', '?from=2026-11-21&to=2026-11-22')
    open(loggedIn())
    const where = await screen.findByLabelText('Region or language')
    await within(where).findByRole('option', { name: 'United States, CA' })
    fireEvent.change(where, { target: { value: 'region:US-CA' } })
    await screen.findByText(/^United States, CA\. 5 in 2 days/)
    expect(location.search).toContain('region=US-CA')
    const link = screen.getByRole('link', { name: 'CSV' })
    expect(link.getAttribute('href')).toBe(
      '/v1/www.acme.example/export?format=csv&from=2026-11-21&to=2026-11-23&region=US-CA',
    )
  })

  it('show one event alone', async () => {
    open(loggedIn())
    fireEvent.change(await screen.findByLabelText('Event'), { target: { value: 'given' } })
    await screen.findByText(/^All regions and languages\. 7 in 30 days/)
  })

  it('say each chart in words', async () => {
    open(loggedIn())
    const chart = await screen.findByRole('img', { name: /Decisions over time/ })
    expect(chart.getAttribute('aria-label')).toContain('Accept 7, Reject 5, Choose 0, By signal 0, from 2026-10-24')
  })

  it('show painted notices only where the site counts them', async () => {
    const counted = { rows: [{ day: '2026-11-22', region: 'DE', language: 'de', notice: null, count: 40 }] }
    open(loggedIn())
    await screen.findByRole('heading', { name: 'Decisions over time' })
    expect(screen.queryByRole('heading', { name: 'Notices painted' })).toBeNull()
    cleanup()
    open(loggedIn({ '/dashboard/session': { ...session, impressions: true }, 'stats:impressions': counted }))
    await screen.findByRole('heading', { name: 'Notices painted' })
  })

  it('offer exports only to those who may', async () => {
    open(loggedIn({ '/dashboard/session': { ...session, scopes: ['stats'] } }))
    await screen.findByRole('heading', { name: 'Decisions over time' })
    expect(screen.queryByRole('link', { name: 'CSV' })).toBeNull()
  })
})

describe('what is not there', () => {
  it.each([
    [403, 'Not allowed'],
    [429, 'The server is busy'],
    [500, 'Something went wrong'],
    ['unreachable', 'No connection'],
  ])('is said and explained: %s', async (answer, title) => {
    open(loggedIn({ 'stats:region': answer }))
    await screen.findByRole('heading', { name: title })
    expect(screen.queryByRole('heading', { name: 'Decisions over time' })).toBeNull()
  })

  it('comes when it is asked for again', async () => {
    const server = loggedIn({ 'stats:region': 500 })
    open(server)
    const again = await screen.findByRole('button', { name: 'Try again' })
    server.answers['stats:region'] = figures['stats:region']
    fireEvent.click(again)
    await screen.findByRole('heading', { name: 'Decisions over time' })
  })

  it('comes by itself when the network is back', async () => {
    const server = loggedIn({ 'stats:region': 'unreachable' })
    open(server)
    await screen.findByRole('heading', { name: 'No connection' })
    server.answers['stats:region'] = figures['stats:region']
    fireEvent(window, new Event('online'))
    await screen.findByRole('heading', { name: 'Decisions over time' })
  })

  it('asks to log in again when the session has ended', async () => {
    open(loggedIn({ 'stats:region': 401 }))
    await screen.findByText(/Your session has ended/)
  })

  it('is said to be empty when there are no receipts', async () => {
    open(loggedIn({ 'stats:all': { rows: [] } }))
    await screen.findByRole('heading', { name: 'No receipts in this period' })
  })

  it('is not even asked for with a token that may only erase', async () => {
    const server = loggedIn({ '/dashboard/session': { ...session, scopes: ['erase'] } })
    open(server)
    await screen.findByRole('heading', { name: 'Not allowed' })
    expect(server.asked).toEqual(['GET /dashboard/session'])
  })
})

describe('what visitors saw', () => {
  const hash = 'a'.repeat(64)
  const notice = { format: 'assent-notice/1', layer: 'notice', language: 'de', html: '<p>Ihre Wahl</p>', css: '' }
  const shown = {
    '/v1/www.acme.example/shown': { notices: [{ notice: hash, count: 3 }] },
    [`/v1/www.acme.example/notices/${hash}`]: notice,
  }
  const ask = async (region: string) => {
    fireEvent.input(await screen.findByLabelText('Region'), { target: { value: region } })
    fireEvent.click(screen.getByRole('button', { name: 'Show' }))
  }
  beforeEach(() => history.replaceState(null, '', '#shown'))

  it('is the stored notice, in a frame that may do nothing', async () => {
    const server = loggedIn(shown)
    open(server)
    await ask('de')
    const frame = await screen.findByTitle('Notice in German, as stored')
    expect(server.asked).toContain('GET /v1/www.acme.example/shown?region=DE&date=2026-11-22')
    expect(frame.getAttribute('sandbox')).toBe('')
    expect(frame.getAttribute('srcdoc')).toContain('Ihre Wahl')
    expect(screen.getByText(/3 receipts/)).toBeTruthy()
  })

  it('asks for a code when a name came', async () => {
    const server = loggedIn(shown)
    open(server)
    await ask('Germany')
    await screen.findByText(/“Region” must be an ISO 3166 code such as DE or US-CA: got “GERMANY”/)
    expect(server.asked).not.toContain(expect.stringContaining('/shown'))
  })

  it('says when there was nothing', async () => {
    open(loggedIn({ '/v1/www.acme.example/shown': { notices: [] } }))
    await ask('US-CA')
    await screen.findByText('No receipt from United States, CA on 2026-11-22 names a notice.')
  })

  it('is not for a token that may only see statistics', async () => {
    open(loggedIn({ '/dashboard/session': { ...session, scopes: ['stats'] } }))
    await screen.findByRole('heading', { name: 'Not allowed' })
    expect(screen.queryByLabelText('Region')).toBeNull()
  })
})
