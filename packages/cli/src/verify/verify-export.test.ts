import { describe, expect, it, vi } from 'vitest'
import { notice } from '../../fixtures/receipts.js'
import { hashOf } from '../../fixtures/signer.js'
import { createSiteLog, signHead, state } from '../../fixtures/site-log.js'
import {
  faults,
  keys,
  log,
  part,
  type Spoiling,
  signer,
  stranger,
  textOf,
  verify,
  whole,
} from '../../fixtures/spoil-export.js'
import { isSignedBy as anywhere } from './ed25519.js'

vi.setConfig({ testTimeout: 120_000 })

describe('an export of the whole log', () => {
  it('verifies in any browser', () => {
    expect(verify(textOf(whole()), { keys, isSignedBy: anywhere }).outcome).toBe('verified')
  })

  it('verifies, with the keys given and with its own', () => {
    const given = verify(textOf(whole()))
    expect(given).toMatchObject({ outcome: 'verified', kind: 'export', whole: true, findings: [] })
    expect(given.trusted).toEqual({ from: 'given', keys: [signer.kid] })
    expect(given.checked.receipts).toEqual({ times: 5, faults: 0 })
    expect(given.checked.tombstones.times).toBe(1)
    expect(verify(textOf(whole()), {}).trusted.from).toBe('file')
    expect(verify(`${textOf(whole())}\n`, { keys, whole: true }).outcome).toBe('verified')
  })

  it('tells of a whole log signed anew by a stranger', async () => {
    const forged = await createSiteLog(stranger)
    expect(faults(textOf(forged.whole), {})).toEqual([])
    const rules = new Set(faults(textOf(forged.whole)).map((fault) => fault.split(' ')[1]))
    expect(rules).toEqual(new Set(['checkpoint-key', 'statement-key', 'tombstone-key']))
  })

  it('waits for a tombstone that the checkpoint does not hold yet', async () => {
    const lines = whole().slice(0, 7)
    lines[0]!.checkpoint = await signHead(signer, log.entries.slice(0, 5))
    lines[0]!.total = 5
    lines.push(...whole().slice(8, 10), { leaves: log.leaves.slice(0, 5) })
    const { outcome, findings } = verify(textOf(lines))
    expect(findings.map(({ rule }) => rule)).toEqual(['tombstone-pending'])
    expect(outcome).toBe('verified')
  })

  it('takes an entry that was erased while the export was written, with its tombstone', async () => {
    const lines = whole().slice(0, 6)
    lines[0]!.checkpoint = await signHead(signer, log.entries.slice(0, 5))
    lines[0]!.total = 5
    lines[2]!.tombstone = log.tombstone
    lines.push(...whole().slice(8, 10), { leaves: log.leaves.slice(0, 5) })
    expect(verify(textOf(lines))).toMatchObject({ outcome: 'verified', findings: [{ rule: 'tombstone-pending' }] })
  })

  it('notes a document that is not there', () => {
    const lines = whole()
    lines.splice(8, 1)
    expect(verify(textOf(lines))).toMatchObject({ outcome: 'verified', findings: [{ rule: 'document-missing' }] })
  })

  it('may be of a log that is empty', () => {
    const header = { ...log.header, checkpoint: null, total: 0 }
    expect(verify(textOf([header])).outcome).toBe('verified')
    expect(faults(textOf([header, ...part().slice(1)]))).toEqual(['1 checkpoint-missing', '5 wrong-total'])
  })

  it('tells of a checkpoint of another log', async () => {
    const lines = whole()
    lines[0]!.checkpoint = await signHead(signer, log.entries, 'log.example/b.example')
    expect(faults(textOf(lines))).toEqual(['1 checkpoint-origin', '1 checkpoint-key'])
  })

  it('tells of a file cut short, wherever', () => {
    const text = textOf(whole())
    for (let length = 1; length < text.length; length += 61) {
      const report = verify(text.slice(0, length), { keys, whole: true })
      expect(report.outcome, `cut to ${length}`).not.toBe('verified')
    }
    expect(faults(text.slice(0, -20))).toEqual(['11 leaf-count', '12 truncated'])
  })
})

describe('an export of a part', () => {
  it('verifies, and says that it is one', () => {
    const report = verify(textOf(part()))
    expect(report).toMatchObject({ outcome: 'verified', whole: false })
    expect(report.findings.map(({ rule }) => rule)).toContain('part-only')
    expect(faults(textOf(part()), { keys, whole: true })).toEqual(['1 not-whole'])
  })

  it('may have an erased entry where a receipt was counted', () => {
    const lines = part()
    lines[1] = { erased: true, index: 1, commitment: log.leaves[1], tombstone: log.tombstone }
    expect(faults(textOf(lines))).toEqual([])
  })

  it.each<Spoiling>([
    ['a line deleted', (l) => l.splice(1, 1), ['4 wrong-total']],
    ['a line that is not JSON', (l) => l.splice(1, 0, undefined as never), ['2 not-json']],
    ['a line cut off', (l) => l.push('' as never), ['6 unknown-line']],
  ])('tells of %s', (_, change, expected) => {
    const lines = part()
    change(lines)
    expect(faults(textOf(lines))).toEqual(expected)
  })

  it('tells of a name that stands twice', () => {
    const [header, first, ...rest] = part().map((line) => JSON.stringify(line))
    const twice = first!.replace('"region":"DE"', '"region":"FR","region":"DE"')
    expect(faults([header, twice, ...rest].join('\n'))).toEqual(['2 repeated-key'])
  })

  it('tells of a receipt that follows one of another subject', () => {
    const lines = part()
    const { receipt } = lines[2]!
    receipt.previous = hashOf(lines[1]!.receipt)
    lines[2]!.statement = state(signer, receipt).statement
    expect(faults(textOf(lines))).toEqual(['3 previous-subject'])
    ;[lines[1], lines[2]] = [lines[2]!, lines[1]!]
    expect(faults(textOf(lines))).toEqual(['2 previous-subject', '3 index-order'])
  })
})

it('shows what was expected and what came', () => {
  const lines = whole()
  lines[8]!.notice.css = ''
  const [found] = verify(textOf(lines)).findings
  expect(found).toEqual({
    ...{ check: 'documents', level: 'fault', line: 9, rule: 'document-hash' },
    ...{ expected: `the notice with hash ${hashOf(notice)}`, got: hashOf({ ...notice, css: '' }) },
  })
})
