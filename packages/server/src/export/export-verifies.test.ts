import { createHash } from 'node:crypto'
import { canonical, type Json, type Receipt } from '@assent/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createVerifier } from '../../../cli/src/verify/create-verifier.js'
import { readKeys as readPublicKeys } from '../../../cli/src/verify/read-keys.js'
import { notice, policy } from '../../../schema/fixtures/receipt.js'
import type { ExportFilter } from '../store/export-row.js'
import { site, type TestApp, testApp } from '../test-app.js'
import { exportJsonl } from './export-jsonl.js'

const hashOf = (value: unknown) =>
  createHash('sha256')
    .update(canonical(value as Json))
    .digest('hex')

/** What the server hands out, held to by the tool auditors use; which is why this reaches into its package. */
describe('what `assent verify` says of an export', { timeout: 60_000 }, () => {
  let test: TestApp
  let headers: { authorization: string }
  let keys: string
  beforeAll(async () => {
    test = await testApp()
    headers = await test.as('admin')
    keys = await (await test.app.request(`/v1/${site}/keys`)).text()
  }, 60_000)
  afterAll(() => test.close())

  const verify = (text: string) => {
    const verifier = createVerifier({ keys: readPublicKeys(keys)! })
    for (const line of text.split('\n')) verifier.push(line)
    const { outcome, whole, findings, checked } = verifier.end()
    return { outcome, whole, checked, rules: findings.map(({ rule }) => rule) }
  }
  const get = async (path: string) => (await test.app.request(`/v1/${site}/${path}`, { headers })).text()
  const erase = async (which: object) => {
    const body = JSON.stringify({ ...which, reason: 'asked by letter' })
    expect((await test.app.request(`/v1/${site}/erase`, { method: 'POST', headers, body })).status).toBe(200)
  }
  const put = async (kind: string, document: unknown) => {
    const init = { method: 'PUT', body: JSON.stringify(document) }
    expect((await test.app.request(`/v1/${site}/${kind}/${hashOf(document)}`, init)).status).toBe(204)
  }
  /** Begins an export, and erases before any row of it is read. */
  const overtaken = async (filter: ExportFilter, receipt: Receipt) => {
    const job = { site, filter, head: await test.services.store.head(site) }
    let text = ''
    for await (const line of exportJsonl(test.services, job)) {
      if (text === '') await erase({ id: receipt.id })
      text += line
    }
    return text
  }
  const named = { notice: hashOf(notice), policy: hashOf(policy) }

  it('finds an empty log in order', async () => {
    expect(verify(await get('export'))).toMatchObject({ outcome: 'verified', rules: ['part-only'] })
  })

  it('verifies a whole log with documents, an erasure and all', async () => {
    await put('notices', notice)
    await put('policies', policy)
    const first = await test.logged(named)
    const second = await test.logged({ ...named, event: 'refused' })
    await test.logged({ ...named, subject: first.subject, previous: hashOf(first), event: 'changed' })
    await erase({ id: second.id })
    await test.logged(named)
    const found = verify(await get('export'))
    expect(found).toMatchObject({ outcome: 'verified', whole: true, rules: [] })
    expect([found.checked.receipts.times, found.checked.tombstones.times, found.checked.documents.times]).toEqual([
      3, 1, 2,
    ])
    expect(verify(await get('export?event=given'))).toMatchObject({ outcome: 'verified', whole: false })
    expect(verify(await get(`receipts/${second.id}`))).toMatchObject({ outcome: 'verified', rules: [] })
    expect(verify(await get(`receipts/${first.id}`))).toMatchObject({ outcome: 'verified', rules: [] })
  })

  it('takes a proof that the server gives, in a visitor’s copy', async () => {
    const receipt = await test.logged(named)
    const { statement } = JSON.parse(await get(`receipts/${receipt.id}`))
    const proof = await get(`receipts/${receipt.id}/proof`)
    const { keys: own } = JSON.parse(keys)
    const copy = { format: 'assent-copy/1', receipts: [{ receipt, statement, proof }], keys: own, notice, policy }
    expect(verify(JSON.stringify(copy))).toMatchObject({ outcome: 'verified', rules: [] })
  })

  it('notes a document that no page sent', async () => {
    await test.logged({ ...named, notice: 'a'.repeat(64) })
    expect(verify(await get('export'))).toMatchObject({ outcome: 'verified', rules: ['document-missing'] })
  })

  it.each<[what: string, filter: ExportFilter, whole: boolean]>([
    ['a whole log', {}, true],
    ['a region', { region: 'FR' }, false],
    ['a day', { from: new Date(Date.now() - 86_400_000) }, false],
  ])('verifies an export of %s that an erasure overtakes', async (_, filter, whole) => {
    const receipt = await test.logged({ ...named, region: 'FR' })
    const found = verify(await overtaken(filter, receipt))
    expect(found).toMatchObject({ outcome: 'verified', whole })
    expect(found.rules).toContain('tombstone-pending')
    expect(verify(await get('export'))).toMatchObject({ outcome: 'verified', rules: ['document-missing'] })
  })

  it('tells of a row that was edited behind the server’s back', async () => {
    const text = await get('export')
    expect(verify(text.replace('"language":"en"', '"language":"fr"')).outcome).toBe('faults')
    expect(verify(text.split('\n').toSpliced(1, 1).join('\n')).outcome).toBe('faults')
  })
})
