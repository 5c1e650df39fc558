import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { expect, test } from '../fixtures/test.js'
import { idOf, moments } from './moments.js'
import { type Keep, storage } from './storage.js'

test.use({ ownProfile: true })

const site = 'https://www.acme.example/'
const tag = '<script src="/assent/assent-full.js"></script>'
const config = {
  vendors: [{ vendor: 'microsoft-clarity', snippet: true, storage: ['clarity_', 'z_clarity_'] }],
  reload: 'never',
} as const

/** A name that the config says to be Clarity's, for each way and moment. */
const nameOf = ({ name }: Keep, moment: string) => `clarity_${name.replace(/\W+/g, '-')}_${idOf(moment)}`

/** Keeps something by every way, and says what is there then. */
async function attempt(page: Page, ways: readonly Keep[], moment: string): Promise<readonly string[]> {
  const all = ways.map((way) => [way.name, nameOf(way, moment), way.write, way.read] as const)
  return page.evaluate(async (list) => {
    const there: string[] = []
    const run = (code: string, name: string) => new Function('name', `return (async () => { ${code} })()`)(name)
    for (const [, name, write] of list) await run(write, name).catch(() => {})
    for (const [way, name, , read] of list) if (await run(`return ${read}`, name)) there.push(way)
    return there
  }, all)
}

test('assent-full.js, in storage: nothing is kept under the name of whom is denied', async ({
  page,
  internet,
  browserName,
}, { annotations }) => {
  const ways = storage.filter((way) => !way.notInFirefox || browserName !== 'firefox')
  internet.site('www.acme.example', { '/': assentPage({ config, tag }), '/without': assentPage({ config, tag: '' }) })
  await page.goto(`${site}without`)
  expect(await attempt(page, ways, 'without')).toEqual(ways.map(({ name }) => name))

  const results = new Map(ways.map((way) => [way, {} as Record<string, string>]))
  for (const [moment, said] of Object.entries(moments)) {
    await page.goto(site)
    await page.evaluate(said)
    await page.reload()
    const there = await attempt(page, ways, moment)
    for (const [way, result] of results) result[moment] = there.includes(way.name) ? 'kept' : 'silent'
    if (moment !== 'after accept') expect.soft(there, moment).toEqual([])
  }
  for (const [{ name }, outcome] of results) {
    expect.soft(outcome['after accept'], name).toBe('kept')
    const row = { group: 'in storage', file: 'assent-full.js', name, isHeld: true, results: outcome }
    annotations.push({ type: 'matrix', description: JSON.stringify(row) })
  }
})

test('what was kept while it was granted is removed, and the ledger says so', async ({
  page,
  internet,
  browserName,
}) => {
  const ways = storage.filter((way) => !way.notInFirefox || browserName !== 'firefox')
  internet.site('www.acme.example', { '/': assentPage({ config, tag }) })
  await page.goto(site)
  await page.evaluate('assent.accept()')
  expect(await attempt(page, ways, 'then')).toEqual(ways.map(({ name }) => name))
  await page.evaluate('assent.withdraw()')
  const isThere = ways.map((way) => [way.name, nameOf(way, 'then'), way.read] as const)
  const left = () =>
    page.evaluate(async (list) => {
      const there: string[] = []
      for (const [way, name, read] of list)
        if (await new Function('name', `return (async () => ${read})()`)(name)) there.push(way)
      return there
    }, isThere)
  await expect.poll(left).toEqual([])
  const cleared = await page.evaluate<string[]>(
    "assent.ledger().filter(({ act }) => act === 'cleared').map(({ kind, subject }) => kind + ' ' + subject)",
  )
  expect(cleared).toEqual(expect.arrayContaining(ways.map((way) => expect.stringContaining(nameOf(way, 'then')))))
})

test('what belongs to no vendor of the config is left where it is', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config, tag }) })
  await page.goto(site)
  await page.evaluate('assent.accept()')
  // Before it and after it in the list, so that all have had their turn. Mixpanel, which is not in the config, has `mp_`.
  for (const name of ['clarity_a', 'mp_own', 'z_clarity_z'])
    await page.evaluate(
      (each) =>
        new Promise((resolve) => {
          const request = indexedDB.open(each)
          request.onsuccess = () => resolve(request.result.close())
        }),
      name,
    )
  await page.evaluate('assent.withdraw()')
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))
  await expect.poll(names).not.toContain('clarity_a')
  await expect.poll(names).not.toContain('z_clarity_z')
  expect(await names()).toEqual(['mp_own'])
})
