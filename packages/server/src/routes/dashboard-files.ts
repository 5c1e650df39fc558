import { pagePolicy } from '../access/security-headers.js'
import type { App } from '../app.js'
import { builtAt, staticFiles } from '../static-files.js'

/** Serves the dashboard's built files, where there are any. */
export function dashboardFiles(app: App): void {
  const files = staticFiles(builtAt('dashboard/', 'dashboard/dist/'))
  app.get('/dashboard', (c) => c.redirect('/dashboard/', 301))
  app.get('/dashboard/*', (c) => {
    const name = c.req.path.slice('/dashboard/'.length) || 'index.html'
    const file = files.get(name)
    if (!file) return c.notFound()
    return c.body(file.bytes, 200, {
      'Content-Type': file.type,
      'Content-Security-Policy': pagePolicy(),
      // Built files under assets/ have a hash in their name.
      'Cache-Control': name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
  })
}
