import { expect, it, vi } from 'vitest'
import { hashOf } from '../../fixtures/signer.js'
import { faultsOf, log, type Spoiling, stranger, whole } from '../../fixtures/spoil-export.js'

vi.setConfig({ testTimeout: 120_000 })

it.each<Spoiling>([
  ['a body deleted', (l) => l.splice(1, 1), ['10 body-missing', '11 wrong-total']],
  ['an erased line deleted', (l) => l.splice(2, 1), ['6 tombstone-target', '10 body-missing', '11 wrong-total']],
  ['a tombstone dropped', (l) => l.splice(6, 1), ['3 tombstone-missing', '11 body-missing', '11 wrong-total']],
  [
    'a tombstone dropped with what it erased',
    (l) => {
      l.splice(6, 1)
      l.splice(2, 1)
    },
    ['9 body-missing', '10 body-missing', '10 wrong-total'],
  ],
  [
    'a tombstone dropped with its leaf',
    (l) => {
      l.splice(6, 1)
      l[10]!.leaves.splice(1, 1)
      l[6]!.index = 5
    },
    ['3 tombstone-missing', '11 leaf-count', '11 wrong-total'],
  ],
  [
    'a forged tombstone',
    (l) =>
      (l[6]!.tombstone = stranger.jws('assent-tombstone', {
        format: 'assent-tombstone/1',
        site: 'www.acme.example',
        index: 1,
        commitment: l[2]!.commitment,
      })),
    ['7 tombstone-key', '7 leaf-differs'],
  ],
  [
    'a tombstone for a body that is there',
    (l) => l.splice(2, 1, { ...log.signed[1], index: 1, commitment: undefined }),
    ['7 tombstone-body'],
  ],
  [
    'a body passed off as erased',
    (l) => (l[1] = { erased: true, index: 0, commitment: log.leaves[0] }),
    ['2 tombstone-missing'],
  ],
  ['an erased commitment edited', (l) => (l[2]!.commitment = '0'.repeat(64)), ['3 leaf-differs', '7 tombstone-target']],
  ['two lines in the other order', (l) => ([l[3], l[4]] = [l[4]!, l[3]!]), ['5 index-order']],
  [
    'two indexes swapped',
    (l) => ([l[3]!.index, l[4]!.index] = [3, 2]),
    ['4 leaf-differs', '5 index-order', '5 leaf-differs'],
  ],
  [
    'a line twice',
    (l) => l.splice(2, 0, structuredClone(l[1]!)),
    ['3 receipt-repeated', '3 index-repeated', '13 wrong-total'],
  ],
  ['an index that is none', (l) => (l[1]!.index = '0'), ['2 index-odd', '11 body-missing']],
  ['an index beyond the log', (l) => (l[7]!.index = 99), ['8 index-beyond', '12 body-missing']],
  ['an edited notice', (l) => (l[8]!.notice.html = '<p>Nothing is counted.</p>'), ['9 document-hash']],
  [
    'an edited notice under its own hash',
    (l) => {
      l[8]!.notice.html = '<p>Nothing is counted.</p>'
      l[8]!.hash = hashOf(l[8]!.notice)
    },
    ['9 document-unnamed'],
  ],
  ['an edited policy', (l) => (l[9]!.policy.version = 'v2'), ['10 document-hash']],
  ['a leaf edited', (l) => (l[10]!.leaves[0] = '0'.repeat(64)), ['2 leaf-differs', '12 root-differs']],
  [
    'leaves in the other order',
    (l) => l[10]!.leaves.reverse(),
    ['2 leaf-differs', '3 leaf-differs', '4 leaf-differs', '5 leaf-differs', '12 root-differs'],
  ],
  ['a leaf that is none', (l) => (l[10]!.leaves[0] = 7), ['11 leaf-odd', '12 root-differs']],
  ['the last leaves cut off', (l) => l.pop(), ['11 leaf-count']],
  ['a line of another kind', (l) => l.splice(8, 0, { remark: 'none' }), ['9 unknown-line']],
  [
    'an edited checkpoint',
    (l) => (l[0]!.checkpoint = l[0]!.checkpoint.replace('\n7\n', '\n8\n')),
    ['1 checkpoint-signature', '12 leaf-count'],
  ],
  [
    'a tombstone of another entry brought along',
    (l) => (l[1] = { erased: true, index: 0, commitment: log.leaves[0], tombstone: log.tombstone }),
    ['2 tombstone-target'],
  ],
  ['no checkpoint', (l) => delete l[0]!.checkpoint, ['1 checkpoint-missing']],
  ['a checkpoint that is none', (l) => (l[0]!.checkpoint = 'x'), ['1 checkpoint-odd']],
  ['a wrong total', (l) => (l[0]!.total = 4), ['12 wrong-total']],
  [
    'another site',
    (l) => (l[0]!.site = 'b.example'),
    [
      '1 checkpoint-origin',
      '2 receipt-site',
      '4 receipt-site',
      '5 receipt-site',
      '6 receipt-site',
      '7 tombstone-site',
      '8 receipt-site',
    ],
  ],
  ['a key that is none', (l) => l[0]!.keys.push({ kty: 'RSA' }), ['1 key-odd']],
])('tells of %s', (_, change, expected) => {
  expect(faultsOf(whole(), change)).toEqual([...expected].sort())
})
