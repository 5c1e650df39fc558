import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const advertising = { ...withIds, vendors: withIds.vendors?.filter(({ vendor }) => vendor === 'meta-pixel') ?? [] }

test('where all runs unasked, a refusal of everything stands when the site adds a category', async ({
  page,
  internet,
  jar,
}) => {
  internet.site('www.acme.example', {
    '/': assentPage({ region: 'US-CA', config: advertising }),
    '/later': assentPage({ region: 'US-CA', config: withIds }),
  })
  await page.goto(site)
  await internet.waitFor(({ host }) => host === 'connect.facebook.net')
  await page.getByRole('contentinfo').getByRole('button').click()
  await reject(page)
  const record = async () => (await jar()).filter(({ name }) => name === 'assent').map(({ value }) => value)
  await expect.poll(record).toHaveLength(1)
  const refused = await record()

  const before = internet.foreign().length
  await page.goto(`${site}later`)
  await internet.sentinel(page)
  expect(internet.foreign().slice(before)).toEqual([])
  expect(await record()).toEqual(refused)
})
