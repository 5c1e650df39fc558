import { expect, test } from '../fixtures/test.js'
import { ask, openGppPage } from './gpp-page.js'

test.use({ gpc: true })

for (const [region, gppString] of [
  ['US-CA', 'DBABBg~BUUAAACA.YA'],
  ['US-CO', 'DBABJg~BVUAAIA.YA'],
  ['US', 'DBABLA~CVQVAAAAAACA.YA'],
] as const)
  test(`in ${region} the signal opts out and is passed on`, async ({ page, internet }) => {
    await openGppPage(page, internet, region)
    expect(await ask(page, 'ping')).toMatchObject({ gppString })
  })
