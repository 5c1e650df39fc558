// Copies the pages that the server serves into its `dist`: the dashboard and the offline verifier, once they are built.
import { cpSync, existsSync, rmSync } from 'node:fs'
import { argv } from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const target = new URL('dist/static/', import.meta.url)
const pages = [
  [new URL('../dashboard/dist/', import.meta.url), 'dashboard'],
  [new URL('../cli/dist/verify.html', import.meta.url), 'verify.html'],
]

/** Writes `dist/static/`; throws when a page has not been built, since the package would be published without it. */
export function copyStatic() {
  const missing = pages.map(([from]) => fileURLToPath(from)).filter((path) => !existsSync(path))
  if (missing.length) throw new Error(`must be built before the server: ${missing.join(', ')}`)
  rmSync(target, { recursive: true, force: true })
  for (const [from, name] of pages) cpSync(from, new URL(name, target), { recursive: true })
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) copyStatic()
