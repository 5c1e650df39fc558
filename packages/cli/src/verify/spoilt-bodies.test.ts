import { expect, it, vi } from 'vitest'
import { state } from '../../fixtures/site-log.js'
import { faultsOf, type Spoiling, signer, stranger, whole } from '../../fixtures/spoil-export.js'

vi.setConfig({ testTimeout: 120_000 })

/** The path from its first neighbour on the right: after the salt, which may begin with an r itself. */
const firstRight = /(?<=~.*)~r.*/

it.each<Spoiling>([
  ['an edited body', (l) => (l[1]!.receipt.categories.marketing = 'denied'), ['2 statement-receipt', '2 leaf-differs']],
  [
    'an edited body that something later names',
    (l) => (l[3]!.receipt.region = 'FR'),
    ['4 statement-receipt', '4 leaf-differs'],
  ],
  [
    'an edited body signed by another key',
    (l) => {
      l[1]!.receipt.region = 'FR'
      l[1]!.statement = state(stranger, l[1]!.receipt).statement
    },
    ['2 statement-key', '2 leaf-differs'],
  ],
  [
    'an edited body signed anew by the server',
    (l) => {
      l[1]!.receipt.region = 'FR'
      l[1]!.statement = state(signer, l[1]!.receipt).statement
    },
    ['2 leaf-differs'],
  ],
  ['a body without its statement', (l) => delete l[1]!.statement, ['2 statement-missing']],
  [
    'a body with a field nobody knows',
    (l) => (l[1]!.receipt.note = 'x'),
    ['2 receipt-shape', '2 statement-receipt', '2 leaf-differs'],
  ],
  ['a body with a fraction', (l) => (l[1]!.receipt.sdk = 0.5), ['2 receipt-shape', '2 receipt-bytes']],
  [
    'a body of another site',
    (l) => (l[1]!.receipt.site = 'b.example'),
    ['2 receipt-site', '2 statement-site', '2 statement-receipt', '2 leaf-differs'],
  ],
  [
    'swapped statements',
    (l) => ([l[1]!.statement, l[3]!.statement] = [l[3]!.statement, l[1]!.statement]),
    ['2 statement-receipt', '2 leaf-differs', '4 statement-receipt', '4 leaf-differs'],
  ],
  [
    'another salt',
    (l) => (l[1]!.statement = l[1]!.statement.replace(/~[^~]+/, `~${Buffer.alloc(32).toString('base64url')}`)),
    ['2 statement-receipt', '2 leaf-differs'],
  ],
  ['a salt cut short', (l) => (l[1]!.statement = l[1]!.statement.slice(0, -2)), ['2 statement-odd']],
  [
    'a neighbour on the other side',
    (l) => (l[3]!.statement = l[3]!.statement.replace(firstRight, (path) => path.replace('r', 'l'))),
    ['4 statement-receipt'],
  ],
  ['a step too many', (l) => (l[3]!.statement += firstRight.exec(l[3]!.statement)![0]), ['4 statement-receipt']],
  ['a step that is none', (l) => (l[3]!.statement = `${l[3]!.statement}~x`), ['4 statement-odd']],
  [
    'a root that was never signed',
    (l) => (l[1]!.statement = state(signer, l[1]!.receipt, { root: 'x' }).statement),
    ['2 leaf-differs', '2 statement-receipt'],
  ],
  [
    'a forged signature',
    (l) => (l[1]!.statement = l[1]!.statement.replace(/.{8}(?=~)/, 'AAAAAAAA')),
    ['2 statement-signature'],
  ],
  ['a signature of nothing', (l) => (l[1]!.statement = l[1]!.statement.replace(/[^.]+$/, '')), ['2 statement-odd']],
  [
    'an algorithm of its own',
    (l) => (l[1]!.statement = state(signer, l[1]!.receipt, {}, { alg: 'none' }).statement),
    ['2 statement-odd'],
  ],
  ['a statement of another kind', (l) => (l[1]!.statement = signer.jws('assent-tombstone', {})), ['2 statement-odd']],
])('tells of %s', (_, change, expected) => {
  expect(faultsOf(whole(), change)).toEqual([...expected].sort())
})
