import { readFile } from 'node:fs/promises'
import { formatFinding, parseConfig } from '@assent/schema'
import { about } from '@assent/vendors/about'
import { findConfig } from './find-config.js'
import { type Output, unreadable } from './output.js'

/** Checks a config file, or the config of a page. 0: in order; 1: findings; 2: there was no config to read. */
export async function check(file: string, { json = false }: { readonly json?: boolean }, print: Output) {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return unreadable(print, file, 'must be a file that can be read', String(error))
  }
  const config = /^\s*</.test(text) ? findConfig(text) : { text, line: 1 }
  if (!config) return unreadable(print, file, 'must hold a `<script id="assent-config">`', 'a page without one')
  const { findings } = parseConfig(config.text, about)
  if (json) print.out(JSON.stringify({ findings }, null, 2))
  else if (findings.length) print.out(findings.map(formatFinding).join('\n'))
  else print.out('The config is in order.')
  if (findings.length && config.line > 1 && !json) print.out(`Lines count from line ${config.line} of the page.`)
  return findings.length ? 1 : 0
}
