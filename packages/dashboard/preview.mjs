// Serves `dist` with made-up figures of 90 days, so that the dashboard can be looked at without a server:
//
//   node preview.mjs [port]       any site, any token; a token that begins with `stats` may do no more than that
//
// The site's name chooses a state: `empty.example`, `error.example`, `slow.example`, `forbidden.example`.

import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { madeUpNotices, madeUpStats } from './preview-data.mjs'

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' }

/** What the server sends with the dashboard. `data:` in `style-src` is for the frames that show notices. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' data:; connect-src 'self'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

let session

const routes = {
  'GET /dashboard/session': () => (session ? [200, session] : [401, { error: 'token', message: 'No session.' }]),
  'POST /dashboard/login': ({ body }) => {
    const { site, token } = JSON.parse(body)
    if (token === 'wrong') return [401, { error: 'token', message: 'A token of the site is needed.' }]
    const scopes = token.startsWith('stats') ? ['stats'] : ['stats', 'audit']
    session = { site, name: 'preview', scopes, impressions: !site.startsWith('plain') }
    return [200, session]
  },
  'POST /dashboard/logout': () => {
    session = undefined
    return [204]
  },
}

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost')
  let body = ''
  for await (const piece of request) body += piece
  const [status, answer, type = 'application/json'] = await respond(`${request.method} ${url.pathname}`, url, body)
  response.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  })
  response.end(status === 204 ? undefined : type === 'application/json' ? JSON.stringify(answer) : answer)
})

async function respond(route, url, body) {
  if (routes[route]) return routes[route]({ body })
  const [, , site, kind, rest] = url.pathname.split('/')
  if (url.pathname.startsWith('/v1/')) {
    if (!session) return [401, { error: 'token', message: 'No session.' }]
    if (site.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 3000))
    if (site.startsWith('error')) return [500, { error: 'failed', message: 'The database is away.' }]
    if (site.startsWith('forbidden'))
      return [403, { error: 'forbidden', message: 'The token must have the scope `stats`.' }]
    if (kind === 'stats') return [200, site.startsWith('empty') ? { rows: [] } : madeUpStats(url.searchParams)]
    if (kind === 'shown') return [200, { notices: madeUpNotices.map(({ notice, count }) => ({ notice, count })) }]
    if (kind === 'notices') return [200, madeUpNotices.find(({ notice }) => notice === rest).document]
    return [200, `made up: ${url.search}\n`, 'text/plain']
  }
  const file = url.pathname.replace(/^\/dashboard\/?/, '').replaceAll('..', '') || 'index.html'
  const content = await readFile(new URL(`dist/${file}`, import.meta.url)).catch(() => undefined)
  return content
    ? [200, content, types[extname(file)] ?? 'application/octet-stream']
    : [404, { error: 'missing', message: file }]
}

const port = Number(process.argv[2] ?? 8790)
server.listen(port, '127.0.0.1', () => console.log(`http://localhost:${server.address().port}/dashboard/`))
