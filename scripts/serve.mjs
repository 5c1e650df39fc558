// The demo's server: the examples, the built tag, a receipts server, and what a real host would know of the visitor.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { proxy } from 'hono/proxy'

const root = fileURLToPath(new URL('..', import.meta.url))
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
}

/**
 * The app, without a port: `createApp().request(url)` answers. With `demo: false` the pages come as a host would send
 * them: without the demo bar, with the region it found and the browser's signal. `receipts` is the address of a receipts
 * server: what is asked under `/receipts` is passed on to it, and the pages send theirs there.
 */
export function createApp({ demo = true, region = '', receipts = '' } = {}) {
  const app = new Hono()

  app.use(async (c, next) => {
    await next()
    c.header('Cache-Control', 'no-store')
  })
  app.get('/assent/*', async (c) => {
    c.header('Access-Control-Allow-Origin', '*')
    return (await file(c, 'packages/assent/dist', '/assent')) ?? c.text('Not built yet: npm run build', 404)
  })
  app.get('/demo-bar/*', async (c) => (await file(c, 'examples/demo-bar', '/demo-bar')) ?? c.notFound())
  app.post('/demo-bar/forget', (c) => forget(c))
  if (receipts)
    app.all('/receipts/*', (c) => {
      const { pathname, search } = new URL(c.req.url)
      return proxy(receipts + pathname.slice('/receipts'.length) + search, c.req)
    })
  app.get('/npm', (c) => c.redirect('/npm/'))
  app.get('/npm/*', async (c) => {
    return (await file(c, 'examples/npm/dist', '/npm', { demo, region })) ?? c.text('Not built yet: npm run build', 404)
  })
  app.get('/events', (c) => c.redirect('/events/'))
  app.get('/events/*', async (c) => {
    return (await file(c, 'examples/events', '/events', { demo, region, receipts })) ?? c.notFound()
  })
  app.get('/*', async (c) => (await file(c, 'examples/script-tag', '', { demo, region, receipts })) ?? c.notFound())
  return app
}

/** A file of a folder; its pages complete. Undefined where there is none. */
async function file(c, folder, mount, options = {}) {
  const path = normalize(decodeURIComponent(c.req.path.slice(mount.length)))
  const name = join(root, folder, path.endsWith('/') ? `${path}index.html` : path)
  const type = types[extname(name)]
  const bytes = type && (await readFile(name).catch(() => undefined))
  if (!bytes) return undefined
  c.header('Content-Type', `${type}; charset=utf-8`)
  if (type !== types['.html']) return c.body(bytes)
  return c.body(await addVisitor(c, await include(bytes.toString(), join(root, folder, 'index.html')), options))
}

/** `<!-- name: as in index.html -->` becomes what stands between `<!-- name -->` and `<!-- /name -->` there. */
async function include(html, index) {
  const mark = /<!-- (\w+): as in index\.html -->/g
  const source = mark.test(html) ? await readFile(index, 'utf8') : ''
  return html.replace(mark, (_, name) => source.split(`<!-- ${name} -->`)[1].split(`<!-- /${name} -->`)[0].trim())
}

/** Writes into the page what only a server knows: the visitor's region and `Sec-GPC`. The demo may pretend both. */
async function addVisitor(c, html, { demo, region, receipts }) {
  const pretend = (name) => {
    if (!demo) return undefined
    const asked = c.req.queries(name)?.at(-1)
    if (asked !== undefined) setCookie(c, `demo-${name}`, asked, { path: '/', sameSite: 'Lax' })
    return asked ?? getCookie(c, `demo-${name}`)
  }
  const place = (pretend('region') ?? region).replace(/[^A-Za-z0-9-]/g, '')
  const gpc = c.req.header('Sec-GPC') === '1' || pretend('gpc') === '1'
  const hints = `<meta name="assent-region" content="${place}">${gpc ? '<meta name="assent-gpc" content="1">' : ''}`
  const config = receipts ? '$& "receipts": { "endpoint": "/receipts" },' : '$&'
  const page = html.replace('<head>', `<head>${hints}`).replace(/id="assent-config">\s*\{/, config)
  if (!demo) return page
  const bar = await readFile(join(root, 'examples/demo-bar/bar.html'), 'utf8')
  return page.replace(/<body[^>]*>/, (body) => `${body}\n${bar}`)
}

/** Expires every cookie the browser sent, on this host and the domains above it. The pretended visitor stays. */
function forget(c) {
  const host = new URL(c.req.url).hostname
  const above = host.split('.').map((_, i, labels) => labels.slice(i).join('.'))
  for (const name of Object.keys(getCookie(c)).filter((name) => !name.startsWith('demo-')))
    for (const domain of ['', ...above.slice(0, -1).map((name) => `; Domain=${name}`)])
      c.header('Set-Cookie', `${name}=; Path=/; Max-Age=0${domain}`, { append: true })
  return c.body(null, 204)
}

/** Listens on the port, or on the next one that is free. */
function listen(port, receipts) {
  const server = createAdaptorServer({ fetch: createApp({ receipts }).fetch })
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error
    listen(port + 1, receipts)
  })
  server.listen(port, process.env.HOST, () => console.log(`\nAssent demo: http://localhost:${port}/`))
}

/** Starts the receipts server on its own database; without one the demo goes on, and says why. */
async function startReceipts(port) {
  try {
    const { startServer } = await import('../packages/server/dist/index.js')
    const ports = { now: () => new Date(), report: (error) => console.error(error) }
    const server = await startServer({ ASSENT_DATA: join(root, 'assent-data'), PORT: String(port) }, ports)
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.stop().finally(() => process.exit(0)))
    console.log(server.welcome)
    return `http://127.0.0.1:${server.port}`
  } catch (error) {
    console.error(`No receipts in this demo: ${error.message}`)
    return ''
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const receipts = await startReceipts(Number(process.env.RECEIPTS_PORT) || 8787)
  listen(Number(process.env.PORT) || 4173, receipts)
}
