import { expect, it } from 'vitest'
import { site, testApp } from '../test-app.js'
import { generateKey, readKeys } from './keys.js'

it('keeps the public part of a key that is gone, and signs with the new one', { timeout: 60_000 }, async () => {
  const [first, second] = [generateKey(), generateKey()]
  const [before, after] = [await readKeys(first), await readKeys(second)]
  const old = await testApp({}, { keys: before })
  await old.logged()
  const { database } = old
  const run = await testApp({}, { keys: await readKeys({ keys: [first, second] }, after.active.kid), database })
  const receipt = await run.logged()
  const stored = await run.services.store.receipt(site, receipt.id)
  const head = JSON.parse(
    Buffer.from((stored as { statement: string }).statement.split('.')[0] ?? '', 'base64url').toString(),
  )
  expect(head.kid).toBe(after.active.kid)

  const last = await testApp({}, { keys: after, database })
  await last.logged()
  const { keys, log } = (await (await last.app.request(`/v1/${site}/keys`)).json()) as {
    keys: { kid: string }[]
    log: string[]
  }
  expect(keys.map(({ kid }) => kid).sort()).toEqual([before.active.kid, after.active.kid].sort())
  expect(log).toHaveLength(2)
  const kept = await last.services.store.keys(site)
  expect(kept.filter(({ retired }) => retired).map(({ kid }) => kid)).toEqual([before.active.kid])
  await last.close()
  await run.close()
  await old.close()
})
