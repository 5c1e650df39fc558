import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type EmbeddedDatabase, startEmbedded } from './database/embedded.js'
import { newReceipt } from './store/test-receipt.js'
import { site, type TestApp, testApp } from './test-app.js'

let folder: string
let embedded: EmbeddedDatabase
let test: TestApp
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assent-away-'))
  await chmod(folder, 0o755)
  embedded = await startEmbedded(folder)
  test = await testApp({}, { database: { url: embedded.url, drop: async () => {} } })
}, 60_000)
afterAll(async () => {
  await test.close()
  await embedded.stop()
  await rm(folder, { recursive: true, force: true })
})

it('says when to come back while the database is away, and takes the receipt then', { timeout: 60_000 }, async () => {
  await test.logged()
  const { receipt } = newReceipt({ site })
  process.kill(embedded.pid(), 'SIGKILL')
  const statuses: number[] = []
  for (;;) {
    const response = await test.post(receipt)
    statuses.push(response.status)
    if (response.status === 200) break
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await response.json()).toMatchObject({ error: 'busy' })
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    await wait(20)
  }
  expect(statuses[0]).toBe(503)
  expect((await test.app.request('/ready')).status).toBe(200)
  // What the log lacked while it was away, it gets.
  while ((await test.services.store.backlog()).sequencing > 0) await wait(20)
  expect(await test.services.store.receipt(site, receipt.id)).toMatchObject({
    erased: false,
    index: expect.any(Number),
  })
})
