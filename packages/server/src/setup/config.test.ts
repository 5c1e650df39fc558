import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readConfig } from './config.js'
import { options } from './options.js'

const token = 'x'.repeat(32)
const outside = {
  DATABASE_URL: 'postgres://u:secret@db/assent',
  ASSENT_SITES: 'www.acme.example',
  ASSENT_URL: 'https://receipts.acme.example',
  ASSENT_SIGNING_KEYS: '{}',
  ASSENT_ADMIN_TOKEN: token,
}

it('needs nothing to try things out: any site, this machine only', () => {
  const config = readConfig({ HOME: '/root' })
  expect(config).toMatchObject({ host: '127.0.0.1', port: 8787, origins: undefined, url: 'http://127.0.0.1:8787' })
})

it('takes a site’s own host by https as its origin, unless others are listed', () => {
  const { origins } = readConfig({
    ...outside,
    ASSENT_SITES: 'www.acme.example shop=https://a.example,http://localhost:3000',
  })
  expect([...(origins ?? [])]).toEqual([
    ['www.acme.example', ['https://www.acme.example']],
    ['shop', ['https://a.example', 'http://localhost:3000']],
  ])
})

it.each<[what: string, env: Record<string, string>, message: string]>([
  [
    'an outside database without a key',
    { ...outside, ASSENT_SIGNING_KEYS: '' },
    '`ASSENT_SIGNING_KEYS`: must hold a key',
  ],
  ['an outside database without a token', { ...outside, ASSENT_ADMIN_TOKEN: '' }, '`ASSENT_ADMIN_TOKEN`: must be set'],
  ['an outside database without sites', { ...outside, ASSENT_SITES: '' }, '`ASSENT_SITES`: must name the sites'],
  ['an outside database without an address', { ...outside, ASSENT_URL: '' }, '`ASSENT_URL`: must be the address'],
  ['a short token', { ...outside, ASSENT_ADMIN_TOKEN: 'short' }, 'must have at least 32 characters; got 5 characters.'],
  ['a short token for metrics', { ASSENT_METRICS_TOKEN: 'short' }, '`ASSENT_METRICS_TOKEN`: must have at least 32'],
  ['any site for others than this machine', { ASSENT_HOST: '0.0.0.0' }, '`ASSENT_SITES`: must name the sites'],
  ['an address in clear', { ...outside, ASSENT_URL: 'http://receipts.acme.example' }, 'must begin with `https:`'],
  ['an address with a path', { ...outside, ASSENT_URL: 'https://a.example/x' }, '`ASSENT_URL`: must be an origin'],
  ['a site that is none', { ...outside, ASSENT_SITES: 'Acme!' }, '`Acme!` is none'],
  [
    'an origin that is none',
    { ...outside, ASSENT_SITES: 'a=https://a.example/path' },
    '`https://a.example/path` is none',
  ],
  ['a mistyped option', { ASSENT_SITE: 'a' }, '`ASSENT_SITE`: is not an option'],
  ['a port that is none', { PORT: '99999' }, '`PORT`: must be a whole number from 0 to 65535; got "99999".'],
  ['a database of another kind', { ...outside, DATABASE_URL: 'mysql://x' }, 'must be an address such as'],
  ['an active key without keys', { ASSENT_ACTIVE_KEY: 'a' }, '`ASSENT_ACTIVE_KEY`: must go with `ASSENT_SIGNING_KEYS`'],
  ['proxies without number', { ASSENT_PROXIES: 'yes' }, '`ASSENT_PROXIES`: must be a whole number from 0 to 10'],
  ['impressions neither on nor off', { ASSENT_IMPRESSIONS: 'true' }, '`ASSENT_IMPRESSIONS`: must be `on` or `off`'],
])('refuses %s', (_, env, message) => {
  expect(() => readConfig(env)).toThrow(message)
})

it('names every fault at once, and never repeats a secret', () => {
  const env = { ...outside, DATABASE_URL: 'mysql://user:hunter2@db', ASSENT_ADMIN_TOKEN: 'hunter2', PORT: '-1' }
  let message = ''
  try {
    readConfig(env)
  } catch (error) {
    message = String(error)
  }
  expect(message.match(/`[A-Z_]+`(?=: )/g)).toEqual(['`PORT`', '`DATABASE_URL`', '`ASSENT_ADMIN_TOKEN`'])
  expect(message).not.toContain('hunter2')
})

it('describes every option as the README does', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  for (const [name, schema] of Object.entries(options.shape))
    expect(readme).toContain(`| \`${name}\` | ${schema.description} |`)
})
