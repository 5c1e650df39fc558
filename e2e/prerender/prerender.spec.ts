import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { openUnattended, steered } from '../fixtures/unattended.js'

/** In the page that is drawn ahead: says when that is, when it comes into view, what it tries to send then, and when it asks. */
const teller = `<script>
  const tell = (what) => fetch('/told/' + what + '?ahead=' + document.prerendering)
  tell('drawn')
  document.addEventListener('prerenderingchange', async () => {
    await fetch('https://px.ads.linkedin.com/later', { mode: 'no-cors' }).catch(() => {})
    tell('shown')
  })
  const look = () => document.querySelector('assent-notice')?.shadowRoot.querySelector('.banner') ? tell('asks') : setTimeout(look, 20)
  look()
</script>`

const drawAhead = `{
  const rules = document.createElement('script')
  rules.type = 'speculationrules'
  rules.text = '{"prerender":[{"source":"list","urls":["/ahead"],"eagerness":"immediate"}]}'
  document.head.append(rules)
}`
const goThere = "location.href = '/ahead'"
const measured = 'px.ads.linkedin.com/collect'

const open = (internet: Internet) => {
  const browser = openUnattended(internet)
  const config = { ...withSnippets, reload: 'never' as const }
  internet.site('www.acme.example', {
    ...browser.files,
    '/': assentPage({ config, body: steered }),
    '/ahead': assentPage({ config, head: markedSnippets, body: teller }),
    '/told/drawn': { status: 204 },
    '/told/shown': { status: 204 },
    '/told/asks': { status: 204 },
  })
  browser.open('https://www.acme.example/')
  const told = (what: string) => internet.waitFor(({ url }) => url.includes(`/told/${what}`), 30_000)
  return { ...browser, told }
}

let browser: ReturnType<typeof open>
test.beforeEach(({ internet }) => {
  browser = open(internet)
})
test.afterEach(() => browser.close())

test('a page that is drawn ahead of a visit holds its tags, then and when it is seen', async ({ internet }) => {
  const { run, told } = browser
  run(drawAhead)
  await told('drawn?ahead=true')
  run(goThere)
  await told('shown?ahead=false')
  await told('asks')
  expect(internet.foreign()).toEqual([])
})

test('a yes on the page in view releases them', async ({ internet }) => {
  const { run, told } = browser
  run(drawAhead)
  await told('drawn?ahead=true')
  run('assent.accept()')
  await internet.waitFor(({ host }) => host === 'px.ads.linkedin.com')
  run(goThere)
  await told('shown?ahead=false')
  expect(internet.requestsTo('px.ads.linkedin.com/later')).toHaveLength(1)
})

test('a no on the page in view seals what runs on it already', async ({ internet }) => {
  const { run, told } = browser
  run('assent.accept()')
  run(drawAhead)
  await internet.waitFor(({ host }) => host === 'px.ads.linkedin.com')
  const before = internet.requestsTo(measured).length
  run('assent.reject()')
  run(goThere)
  await told('shown?ahead=false')
  expect(internet.requestsTo('px.ads.linkedin.com/later')).toEqual([])
  expect(internet.requestsTo(measured)).toHaveLength(before)
})
