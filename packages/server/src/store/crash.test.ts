import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runningPostmaster } from '../database/postmaster.js'
import type { NewReceipt } from './new-receipt.js'
import { openStore } from './open-store.js'
import type { RowFault } from './row-fault.js'
import type { Store } from './store.js'
import { newReceipt, quietState, quietWork } from './test-receipt.js'

const site = 'crash.example'

describe('a database that is killed', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'assent-crash-'))
  let store: Store
  beforeAll(async () => {
    store = await openStore({ folder, state: quietState })
    // While the database is away the background work fails; it must go on by itself afterwards.
    store.start(quietWork({ onError: () => {} }))
  }, 60_000)
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const pid = () => runningPostmaster(join(folder, 'postgres'))?.pid ?? 0

  it('loses nothing that was acknowledged, answers Busy meanwhile, and comes back', async () => {
    const acknowledged: NewReceipt[] = []
    const failures = new Set<string>()
    let isOver = false
    const visitors = Array.from({ length: 20 }, async () => {
      while (!isOver) {
        const row = newReceipt({ site })
        await store.put(row).then(
          ({ status }) => status === 'stored' && acknowledged.push(row),
          async (error: Error) => {
            failures.add(error.name)
            await wait(20)
          },
        )
      }
    })
    for (let round = 0; round < 3; round++) {
      const before = acknowledged.length
      while (acknowledged.length < before + 100) await wait(10)
      const killed = pid()
      process.kill(killed, 'SIGKILL')
      // Until the database is back its folder names no process that lives.
      while (!(pid() > 0) || pid() === killed) await wait(10)
      const back = acknowledged.length
      while (acknowledged.length < back + 50) await wait(10)
    }
    isOver = true
    await Promise.all(visitors)
    expect([...failures]).toEqual(['Busy'])
    while ((await store.backlog()).sequencing > 0) await wait(50)
    const found = await Promise.all(acknowledged.map(({ receipt }) => store.receipt(site, receipt.id)))
    expect(found.filter((receipt) => receipt?.index === undefined || receipt.index === null)).toEqual([])
    const faults: RowFault[] = []
    for await (const fault of store.check(site, (await store.head(site))!.size)) faults.push(fault)
    expect(faults).toEqual([])
  })
})
