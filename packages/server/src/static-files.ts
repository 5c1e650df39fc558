import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** A file as it is served. */
export interface StaticFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Where built files are: with this package once it is built, else in the package they come from, beside this one. */
export function builtAt(inPackage: string, beside: string): URL {
  const own = new URL(`./static/${inPackage}`, import.meta.url)
  return existsSync(own) ? own : new URL(`../../${beside}`, import.meta.url)
}

/**
 * The files of a folder by their path in it, read once at start: no request can name any other. Empty where the folder has
 * not been built.
 */
export function staticFiles(folder: URL): ReadonlyMap<string, StaticFile> {
  const root = fileURLToPath(folder)
  if (!existsSync(root)) return new Map()
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && types[extname(entry.name)])
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        return [
          relative(root, path).split(sep).join('/'),
          { type: types[extname(entry.name)]!, bytes: Uint8Array.from(readFileSync(path)) },
        ]
      }),
  )
}
