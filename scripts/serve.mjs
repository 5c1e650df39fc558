// The demo's server: the examples, the built tag, and what a real host would know of the visitor.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

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
 * them: without the demo bar, with the region it found and the browser's signal.
 */
export function createApp({ demo = true, region = '' } = {}) {
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
  app.get('/npm', (c) => c.redirect('/npm/'))
  app.get('/npm/*', async (c) => {
    return (await file(c, 'examples/npm/dist', '/npm', { demo, region })) ?? c.text('Not built yet: npm run build', 404)
  })
  app.get('/*', async (c) => (await file(c, 'examples/script-tag', '', { demo, region })) ?? c.notFound())
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
async function addVisitor(c, html, { demo, region }) {
  const pretend = (name) => {
    if (!demo) return undefined
    const asked = c.req.queries(name)?.at(-1)
    if (asked !== undefined) setCookie(c, `demo-${name}`, asked, { path: '/', sameSite: 'Lax' })
    return asked ?? getCookie(c, `demo-${name}`)
  }
  const place = (pretend('region') ?? region).replace(/[^A-Za-z0-9-]/g, '')
  const gpc = c.req.header('Sec-GPC') === '1' || pretend('gpc') === '1'
  const hints = `<meta name="assent-region" content="${place}">${gpc ? '<meta name="assent-gpc" content="1">' : ''}`
  const page = html.replace('<head>', `<head>${hints}`)
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
function listen(port) {
  const server = createAdaptorServer({ fetch: createApp().fetch })
  server.once('error', (error) => {
    if (error.code !== 'EADDRINUSE') throw error
    listen(port + 1)
  })
  server.listen(port, process.env.HOST, () => console.log(`Assent demo: http://localhost:${port}/`))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) listen(Number(process.env.PORT) || 4173)
