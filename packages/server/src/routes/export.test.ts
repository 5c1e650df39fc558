import { createHash, verify } from 'node:crypto'
import { canonical, type Json, type Receipt } from '@assent/core'
import { hashLeaf, openCheckpoint, openLogProof, parseVerifierKey, verifyConsistency } from '@assent/log'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notice } from '../../../schema/fixtures/receipt.js'
import { sha256 } from '../sha256.js'
import { site, type TestApp, testApp } from '../test-app.js'

type Line = Record<string, never> & { receipt: Receipt; statement: string; index: number }

describe('export', { timeout: 60_000 }, () => {
  let test: TestApp
  let headers: { authorization: string }
  let receipts: Receipt[]
  const noticeHash = createHash('sha256')
    .update(canonical(notice as unknown as Json))
    .digest('hex')

  const get = (path: string) => test.app.request(`/v1/${site}/${path}`, { headers })
  const lines = async (query = '') => {
    const text = await (await get(`export?${query}`)).text()
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)
  }
  const trust = async () => {
    const { log } = (await (await get('keys')).json()) as { log: string[] }
    const known = log.map((vkey) => parseVerifierKey(vkey, sha256))
    const ofKey = (key: Uint8Array) => ({ kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') })
    return {
      origin: `receipts.example/${site}`,
      known,
      sha256,
      verify: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
        verify(null, message, { key: ofKey(key), format: 'jwk' }, signature),
    }
  }
  const entryOf = ({ receipt, statement }: Line) => {
    const salt = Buffer.from(statement.split('~')[1] ?? '', 'base64url')
    const hash = sha256(Buffer.from(canonical(receipt as unknown as Json)))
    return Buffer.from(`assent-entry/1 ${Buffer.from(sha256(Buffer.concat([salt, hash]))).toString('hex')}`)
  }

  beforeAll(async () => {
    test = await testApp()
    headers = await test.as('admin')
    const hostile = {
      region: 'FR',
      controllers: [{ name: '=HYPERLINK("x")' }],
      regime: { place: 'FR', model: 'opt-in', law: '=1+1' },
    } as const
    receipts = [
      await test.logged({ notice: noticeHash }),
      await test.logged(hostile),
      await test.logged({ event: 'refused' }),
    ]
    const put = { method: 'PUT', body: JSON.stringify(notice) }
    expect((await test.app.request(`/v1/${site}/notices/${noticeHash}`, put)).status).toBe(204)
  }, 60_000)
  afterAll(() => test.close())

  it('gives back every receipt to the byte, in the log’s order, with what it takes to verify them', async () => {
    const [head, ...rest] = await lines()
    expect(head).toMatchObject({
      format: 'assent-export/1',
      site,
      from: null,
      to: null,
      total: 3,
      keys: [{ kty: 'OKP' }],
    })
    expect(rest.slice(0, 3).map(({ receipt }) => canonical(receipt as unknown as Json))).toEqual(
      receipts.map((receipt) => canonical(receipt as unknown as Json)),
    )
    expect(rest[3]).toEqual({ notice, hash: noticeHash })
    const entries = rest.slice(0, 3).map((line) => entryOf(line).toString().replace('assent-entry/1 ', ''))
    expect(rest.at(-1)).toEqual({ leaves: entries })
  })

  it('has a checkpoint over exactly its leaves', async () => {
    const [head, ...rest] = await lines()
    const checkpoint = await openCheckpoint(
      (head as unknown as { checkpoint: string }).checkpoint,
      ...(Object.values(await trust()).slice(0, 2) as [string, never]),
      (await trust()).verify,
    )
    expect(checkpoint.size).toBe((rest.at(-1) as unknown as { leaves: string[] }).leaves.length)
  })

  it('proves each receipt’s place in the log', async () => {
    const [, first] = await lines()
    const proof = await (await get(`receipts/${receipts[0]?.id}/proof`)).text()
    const { index } = await openLogProof(proof, entryOf(first!), await trust())
    expect(index).toBe(first?.index)
  })

  it('proves that the log only grew', async () => {
    const { size } = (await test.services.store.head(site))!
    const answer = (await (await get(`consistency?from=1&to=${size}`)).json()) as { proof: string[] }
    const [, first] = await lines()
    const { root } = (await test.services.store.head(site))!
    const consistency = {
      from: 1,
      to: size,
      fromRoot: hashLeaf(entryOf(first!), sha256),
      toRoot: Buffer.from(root, 'hex'),
      proof: answer.proof.map((hash) => Buffer.from(hash, 'base64')),
    }
    expect(verifyConsistency(consistency, sha256)).toBe(true)
    expect((await get(`consistency?from=1&to=${size + 1}`)).status).toBe(422)
  })

  it('lets through what a filter asks for, and then no leaves', async () => {
    const found = await lines('region=FR&event=given')
    expect(found.filter(({ receipt }) => receipt).map(({ receipt }) => receipt.id)).toEqual([receipts[1]?.id])
    expect(found.some((line) => 'leaves' in line)).toBe(false)
    expect((await lines('from=2199-01-01'))[0]).toMatchObject({ total: 0 })
  })

  it('writes a table no spreadsheet runs', async () => {
    const response = await get('export?format=csv')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="receipts-shop\.example-.*\.csv"$/,
    )
    const [head, , second] = (await response.text()).split('\r\n')
    expect(head).toMatch(/^index,id,subject,event,time/)
    expect(second).toContain(`"'=1+1"`)
  })

  it('writes consent that was given as Kantara has it, once told what is sensitive', async () => {
    expect((await get('export?format=kantara')).status).toBe(422)
    const kantara = (await (await get('export?format=kantara&sensitive=none')).json()) as object[]
    const granted = receipts.map(({ id }) => expect.objectContaining({ consentReceiptID: id, sensitive: false }))
    expect(kantara).toEqual(granted)
    const health = await get('export?format=kantara&sensitive=health&event=refused')
    expect(await health.json()).toEqual([expect.objectContaining({ sensitive: true, spiCat: ['health'] })])
    expect(await (await get('export?format=kantara&sensitive=none&event=expired')).json()).toEqual([])
  })

  it('shows what was shown, and what it looked like', async () => {
    const day = new Date().toISOString().slice(0, 10)
    const { notices } = (await (await get(`shown?region=DE&date=${day}`)).json()) as { notices: { notice: string }[] }
    expect(notices.map(({ notice }) => notice)).toContain(noticeHash)
    const document = await get(`notices/${noticeHash}`)
    expect(document.headers.get('cache-control')).toContain('immutable')
    expect(await document.json()).toEqual(notice)
  })

  it('leaves a signed tombstone of what is erased, and nothing else', async () => {
    const { id } = await test.logged({ event: 'withdrawn' })
    const body = JSON.stringify({ id, reason: 'asked by letter' })
    const response = await test.app.request(`/v1/${site}/erase`, { method: 'POST', headers, body })
    const { erased } = (await response.json()) as { erased: { index: number; id: string }[] }
    expect(erased).toEqual([{ id, index: expect.any(Number) }])
    const all = await lines()
    expect(all.some(({ receipt }) => receipt?.id === id)).toBe(false)
    expect(all.find((line) => 'erased' in line)).toMatchObject({ erased: true, index: erased[0]?.index })
    const { tombstone } = all.find((line) => 'tombstone' in line) as unknown as { tombstone: string }
    expect(JSON.parse(Buffer.from(tombstone.split('.')[1] ?? '', 'base64url').toString())).toMatchObject({
      format: 'assent-tombstone/1',
      site,
      index: erased[0]?.index,
      reason: 'asked by letter',
    })
    expect(await (await get(`receipts/${id}`)).json()).toMatchObject({ erased: true, tombstone })
  })
})
