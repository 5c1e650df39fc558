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

function kill(): void {
  try {
    process.kill(embedded.pid(), 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

it('says when to come back while the database is away, and takes the receipt then', { timeout: 60_000 }, async () => {
  await test.logged()
  const refused: Response[] = []
  let receipt = newReceipt({ site }).receipt
  for (;;) {
    if (refused.length === 0) kill()
    const response = await test.post(receipt)
    if (response.status !== 200) refused.push(response)
    else if (refused.length > 0) break
    // Its processes outlive PostgreSQL by a moment, and what one of them says is stored is stored.
    else receipt = newReceipt({ site }).receipt
    await wait(20)
  }
  for (const response of refused) {
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await response.json()).toMatchObject({ error: 'busy' })
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  }
  expect((await test.app.request('/ready')).status).toBe(200)
  // What the log lacked while it was away, it gets.
  while ((await test.services.store.backlog()).sequencing > 0) await wait(20)
  expect(await test.services.store.receipt(site, receipt.id)).toMatchObject({
    erased: false,
    index: expect.any(Number),
  })
})
