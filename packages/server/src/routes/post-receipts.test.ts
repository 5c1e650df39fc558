import { createHash } from 'node:crypto'
import { receiptAnswerSchema } from '@assent/schema'
import { compactVerify, importJWK } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mostBytes } from '../body.js'
import { idAt, newReceipt } from '../store/test-receipt.js'
import { origin, site, type TestApp, testApp } from '../test-app.js'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest()

describe('POST receipts', { timeout: 60_000 }, () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  }, 60_000)
  afterAll(() => test.close())

  const fresh = (fields = {}) => newReceipt({ site, ...fields }).receipt
  const results = async (response: Response) => receiptAnswerSchema.parse(await response.json()).results
  const problems = async (response: Response) => {
    const [result] = await results(response)
    return result?.status === 'invalid' ? result.problems.map(({ path, rule }) => `${path} ${rule}`) : result
  }

  it('answers with a statement that binds the receipt, its time and its place in the log', async () => {
    const { receipt, text } = newReceipt({ site })
    const [result] = await results(await test.post(receipt))
    expect(result).toMatchObject({ id: receipt.id, status: 'stored' })
    const [jws = '', salt = ''] = (result as { statement: string }).statement.split('~')
    const { keys } = (await (await test.app.request(`/v1/${site}/keys`)).json()) as { keys: [{ kid: string }] }
    const { payload, protectedHeader } = await compactVerify(jws, await importJWK(keys[0], 'EdDSA'))
    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: keys[0].kid, typ: 'assent-statement' })
    const commitment = sha256(Buffer.concat([Buffer.from(salt, 'base64url'), sha256(text)])).toString('hex')
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual({
      format: 'assent-statement/1',
      site,
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      root: sha256(`\0assent-entry/1 ${commitment}`).toString('hex'),
    })
  })

  it('answers the same receipt again with the statement it had', async () => {
    const receipt = fresh()
    const [first] = await results(await test.post(receipt))
    const [second] = await results(await test.post(receipt))
    expect(second).toEqual({ ...first, status: 'known' })
  })

  it('refuses other bytes under an id that is taken', async () => {
    const receipt = fresh()
    await test.post(receipt)
    expect(await problems(await test.post({ ...receipt, language: 'fr' }))).toEqual([
      'id must be new: another receipt has it',
    ])
  })

  it('stores what is valid of a batch, in order, whatever else is in it', async () => {
    const [a, b] = [fresh(), fresh()]
    const answer = await results(await test.post({ receipts: [a, 'x', { ...fresh(), event: 'odd' }, b, a] }))
    expect(answer.map(({ status }) => status)).toEqual(['stored', 'invalid', 'invalid', 'stored', 'known'])
    expect(answer.map(({ id }) => id)).toEqual([a.id, '', expect.any(String), b.id, a.id])
  })

  it.each([
    [
      'of another site',
      () => fresh({ site: 'other.example' }),
      'site must be `shop.example`, the site it is posted to',
    ],
    ['from long ago', () => fresh({ id: idAt(Date.now() - 400 * 86_400_000) }), 'id must not be older than'],
    [
      'from days ahead',
      () => fresh({ id: idAt(Date.now() + 3 * 86_400_000) }),
      'id must not lie more than 2 days ahead',
    ],
    ['with an address in it', () => ({ ...fresh(), ip: '192.0.2.1' }), 'ip is not a field here'],
  ])('refuses a receipt %s, naming the rule', async (_, make, problem) => {
    const receipt = make()
    const found = await problems(await test.post(receipt))
    expect(found).toEqual([expect.stringContaining(problem)])
    expect(await test.services.store.receipt(site, receipt.id)).toBeUndefined()
  })

  it('takes plain text, so that a page needs no preflight', async () => {
    const headers = { 'content-type': 'text/plain;charset=UTF-8', origin }
    const response = await test.post(fresh(), headers)
    expect(response.headers.get('access-control-allow-origin')).toBe(origin)
    expect((await results(response))[0]?.status).toBe('stored')
  })

  it.each<[what: string, status: number, word: string, body: string, headers: Record<string, string>]>([
    ['no JSON', 400, 'malformed', '{', {}],
    ['nothing', 400, 'malformed', '', {}],
    ['a form', 415, 'type', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['too much', 413, 'size', `"${'x'.repeat(mostBytes)}"`, {}],
    ['what declares too much', 413, 'size', '{}', { 'content-length': String(mostBytes + 1) }],
    ['no receipts', 422, 'invalid', '{"receipts":[]}', {}],
    ['too many receipts', 422, 'invalid', `{"receipts":[${Array(101).fill('{}')}]}`, {}],
    ['another page’s origin', 403, 'origin', '{}', { origin: 'https://evil.example' }],
    ['an origin that hides', 403, 'origin', '{}', { origin: 'null' }],
  ])('refuses %s with %i', async (_, status, word, body, headers) => {
    const response = await test.app.request(`/v1/${site}/receipts`, { method: 'POST', body, headers })
    expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ error: word })])
  })

  it('knows no site but those listed', async () => {
    const response = await test.app.request('/v1/evil.example/receipts', { method: 'POST', body: '{}' })
    expect([response.status, await response.json()]).toEqual([404, expect.objectContaining({ error: 'site' })])
  })
})
