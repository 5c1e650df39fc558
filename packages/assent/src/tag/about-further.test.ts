import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Config } from '@assent/core'
import { expect, test } from 'vitest'
import { aboutFurther } from './about-further.js'

const folder = mkdtempSync(join(tmpdir(), 'assent-'))
mkdirSync(join(folder, 'vendors'))
for (const id of ['hotjar', 'youtube', 'google-analytics', 'acme-chat', 'secret'])
  writeFileSync(join(folder, 'vendors', `${id}.js`), `export const about = { id: ${JSON.stringify(id)} }`)
const panel = pathToFileURL(join(folder, 'assent-panel.js')).href

const fetched = async (vendors: unknown) => (await aboutFurther({ vendors } as Config, panel)).map(({ id }) => id)

test.each([
  ['a vendor with its id', [{ vendor: 'hotjar', id: '1' }], ['hotjar']],
  ['a vendor without', [{ vendor: 'youtube' }], ['youtube']],
  ['a vendor under a name of the site’s', [{ vendor: 'hotjar', id: '1', name: 'Recordings' }], ['hotjar']],
  ['several, in order', [{ vendor: 'youtube' }, { vendor: 'hotjar', snippet: true }], ['youtube', 'hotjar']],
  ['no stock vendor, which the panel knows', [{ vendor: 'google-analytics', id: 'G-1' }], []],
  ['no vendor of the site’s own', [{ vendor: 'acme-chat', name: 'Acme', category: 'functional' }], []],
  [
    'nothing that is not there',
    [
      { vendor: 'hotjra', id: '1' },
      { vendor: 'hotjar', id: '1' },
    ],
    ['hotjar'],
  ],
  ['nothing from elsewhere', [{ vendor: '../vendors/secret' }, { vendor: 'https://evil.example/x' }], []],
  ['nothing where there is no list', 'hotjar', []],
  ['nothing where entries are no objects', [null, 1, 'hotjar', {}], []],
])('fetches %s', async (_, vendors, expected) => {
  expect(await fetched(vendors)).toEqual(expected)
})
