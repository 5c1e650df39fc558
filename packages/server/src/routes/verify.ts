import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { pagePolicy } from '../access/security-headers.js'
import type { App } from '../app.js'
import { builtAt } from '../static-files.js'

/** Serves the page that checks a visitor's copy offline, where it has been built. */
export function verify(app: App): void {
  const file = builtAt('verify.html', 'cli/dist/verify.html')
  const html = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  const policy = html && pagePolicy({ scripts: hashesOf(html, 'script'), styles: hashesOf(html, 'style') })
  app.get('/verify', (c) => (html && policy ? c.html(html, 200, { 'Content-Security-Policy': policy }) : c.notFound()))
}

/** The page is one file, so all of it is inline: only what it was built with may run. */
function hashesOf(html: string, tag: string): string[] {
  return [...html.matchAll(new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, content = '']) =>
    createHash('sha256').update(content).digest('base64'),
  )
}
