import { chmod, mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startServer } from './start-server.js'
import { newReceipt } from './store/test-receipt.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-start-'))
  // The embedded database runs as another user where this one is root.
  await chmod(folder, 0o755)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const ports = { now: () => new Date(), report: () => {} }

it('starts with nothing set, keeps its secrets for itself, and comes back with what it had', {
  timeout: 120_000,
}, async () => {
  const data = join(folder, 'data')
  const env = { ASSENT_DATA: data, PORT: '0' }
  const first = await startServer(env, ports)
  expect(first.welcome).toContain(`http://127.0.0.1:${first.port}`)
  expect(first.welcome).toContain(join(data, 'admin-token'))
  for (const file of ['admin-token', 'signing-key.json'])
    expect((await stat(join(data, file))).mode & 0o777).toBe(0o600)
  const { receipt } = newReceipt({ site: 'localhost' })
  const url = (port: number) => `http://127.0.0.1:${port}/v1/localhost/receipts`
  const headers = { origin: 'http://localhost:3000' }
  const posting = fetch(url(first.port), { method: 'POST', body: JSON.stringify(receipt), headers })
  expect(await (await posting).json()).toMatchObject({ results: [{ status: 'stored' }] })
  await Promise.all([first.stop(), first.stop()])
  await expect(fetch(url(first.port))).rejects.toThrow()

  const second = await startServer(env, ports)
  const authorization = `Bearer ${(await readFile(join(data, 'admin-token'), 'utf8')).trim()}`
  const found = await fetch(`${url(second.port)}/${receipt.id}`, { headers: { authorization } })
  expect(await found.json()).toMatchObject({ receipt })
  await second.stop()
})

it('says what is wrong with a key, without showing it', async () => {
  const data = join(folder, 'bad')
  const env = { ASSENT_DATA: data, ASSENT_SIGNING_KEYS: '{"kty":"oct","k":"c2VjcmV0"}' }
  const failure = await startServer(env, ports).then(String, String)
  expect(failure).toContain('`ASSENT_SIGNING_KEYS`: must be a private Ed25519 key')
  expect(failure).not.toContain('c2VjcmV0')
})
