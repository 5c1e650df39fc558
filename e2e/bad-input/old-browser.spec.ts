import { readFileSync } from 'node:fs'
import { assentPage } from '../fixtures/assent-page.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

/** What docs/panel.md says to paste. */
const documented = /<style>@supports[\s\S]*?<\/p>/.exec(
  readFileSync(new URL('../../docs/panel.md', import.meta.url), 'utf8'),
)?.[0]

test('a browser too old for the tag is told so in plain HTML, and what is marked stays held', async ({
  page,
  internet,
}) => {
  const parts = { config: withSnippets, head: markedSnippets }
  internet.site('www.acme.example', {
    '/': assentPage({ ...parts, body: documented ?? '' }),
    // As such a browser meets it: a script it cannot read, and a feature it does not know.
    '/old': assentPage({
      ...parts,
      tag: '<script>syntax it cannot read</script>',
      body: documented?.replace('color-mix', 'color-unknown') ?? '',
    }),
  })
  const told = page.getByText('Your browser is too old')
  await page.goto('https://www.acme.example/')
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  await expect(told).toBeHidden()

  await page.goto('https://www.acme.example/old')
  await expect(told).toBeVisible()
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
})
