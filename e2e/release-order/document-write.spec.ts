import { assentPage } from '../fixtures/assent-page.js'
import { noting, ran } from '../fixtures/ran.js'
import { expect, test } from '../fixtures/test.js'
import { accept } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const analytics = 'type="text/plain" data-category="analytics"'

test('document.write in a tag leaves the page as it is', async ({ page, internet }) => {
  const body = `<script ${analytics}>document.write('<p id="written">Written</p>'); document.writeln('x'); ${noting('inline')}</script>
     <script ${analytics} src="/one.js"></script>`
  internet.site('www.acme.example', {
    '/': assentPage({ body }),
    '/one.js': `document.write('<p>Written</p>'); ${noting('one')}`,
  })
  await page.goto(site)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['inline', 'one'])
  await expect(page.getByRole('heading', { name: 'Acme' })).toBeVisible()
  await expect(page.getByText('Written')).toHaveCount(0)

  // On the next visit the tags run while the page is still being parsed.
  await page.reload()
  await expect.poll(() => ran(page)).toEqual(['inline', 'one'])
  await expect(page.getByRole('heading', { name: 'Acme' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Away' })).toBeVisible()
})
