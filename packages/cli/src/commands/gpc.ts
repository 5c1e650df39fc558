import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { formatFinding, parseConfig } from '@assent/schema'
import { about } from '@assent/vendors/about'
import { findConfig } from './find-config.js'
import { type Output, unreadable } from './output.js'

/** Where to write the statement, and its day. */
export interface GpcFlags {
  readonly out?: string
  /** `YYYY-MM-DD`. */
  readonly date?: string
}

/**
 * Writes the site's support statement, for `/.well-known/gpc.json` (W3C Global Privacy Control, § 4): that it abides by the signal,
 * which no config can waive where the table honours it, and since when. 0: written; 1: findings; 2: something could not be read.
 */
export async function gpc(file: string, { out, date }: GpcFlags, print: Output): Promise<number> {
  const source = await readFile(file, 'utf8').catch(() => undefined)
  if (source === undefined) return unreadable(print, file, 'must be a file that can be read', 'none')
  const config = /^\s*</.test(source) ? findConfig(source) : { text: source }
  if (!config) return unreadable(print, file, 'must hold a `<script id="assent-config">`', 'a page without one')
  const { findings } = parseConfig(config.text, about)
  if (findings.length) {
    print.err(findings.map(formatFinding).join('\n'))
    return 1
  }
  const lastUpdate = date ?? new Date().toISOString().slice(0, 10)
  if (!isDay(lastUpdate)) return unreadable(print, '--date', 'must be a day, `YYYY-MM-DD`', lastUpdate)
  const statement = `${JSON.stringify({ gpc: true, lastUpdate }, null, 2)}\n`
  if (out === undefined) {
    print.out(statement.trimEnd())
    return 0
  }
  try {
    await mkdir(dirname(out), { recursive: true })
    await writeFile(out, statement)
  } catch (error) {
    return unreadable(print, out, 'must be a file that can be written', String(error))
  }
  print.out(`${out}: serve it as /.well-known/gpc.json, as application/json`)
  return 0
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true
}
