import { expect, it } from 'vitest'
import { checkConfig, formatFinding } from './index.js'

const messages = (receipts: unknown) => checkConfig({ receipts }).map(formatFinding)

it.each<[receipts: unknown, message: string]>([
  [{}, '`receipts.endpoint`: must be an address with `http:` or `https:`, or a path such as `/privacy`; got nothing.'],
  [
    { endpoint: 'www.acme.example/assent' },
    '`receipts.endpoint`: must be an address with `http:` or `https:`, or a path such as `/privacy`; got "www.acme.example/assent". Did you mean "https://www.acme.example/assent"?',
  ],
  [
    { endpoint: '/assent', site: 'https://Acme.example/' },
    '`receipts.site`: must be a host name in lower case, such as `www.example.com`; got "https://Acme.example/". Did you mean "acme.example"?',
  ],
  [{ endpoint: '/assent', page: 'query' }, '`receipts.page`: must be one of origin, path; got "query".'],
  [
    { endpoint: '/assent', endpiont: '/x' },
    '`receipts.endpiont`: is not an option here; got "/x". Did you mean "endpoint"?',
  ],
])('tells what is wrong with %j', (receipts, message) => {
  expect(messages(receipts)).toEqual([message])
})

it('takes an endpoint alone, and everything', () => {
  expect(messages({ endpoint: '/assent' })).toEqual([])
  expect(messages({ endpoint: 'https://receipts.acme.example', site: 'acme', page: 'path' })).toEqual([])
})
