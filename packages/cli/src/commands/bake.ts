import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { formatFinding, parseConfig } from '@assent/schema'
import { about } from '@assent/vendors/about'
import { bakeTag, canBeInline } from './bake-tag.js'
import { findConfig } from './find-config.js'
import { type Output, unreadable } from './output.js'

/** Where the tag is, and where to write the baked one. */
export interface BakeFlags {
  readonly tag: string
  readonly out: string
}

/** Writes the tag with a config in it, and prints its hashes. 0: written; 1: findings; 2: something could not be read. */
export async function bake(file: string, { tag, out }: BakeFlags, print: Output): Promise<number> {
  const [source, built] = await Promise.all([read(file), read(tag)])
  if (source === undefined) return unreadable(print, file, 'must be a file that can be read', 'none')
  if (built === undefined) return unreadable(print, tag, 'must be the built tag, `assent.js`', 'none')
  const config = /^\s*</.test(source) ? findConfig(source) : { text: source, line: 1 }
  if (!config) return unreadable(print, file, 'must hold a `<script id="assent-config">`', 'a page without one')
  const { findings } = parseConfig(config.text, about)
  if (findings.length) {
    print.err(findings.map(formatFinding).join('\n'))
    return 1
  }
  const script = bakeTag(built, JSON.parse(config.text))
  try {
    await writeFile(out, script)
  } catch (error) {
    return unreadable(print, out, 'must be a file that can be written', String(error))
  }
  const hash = (algorithm: string) => `${algorithm}-${createHash(algorithm).update(script).digest('base64')}`
  print.out(`${out}: ${Buffer.byteLength(script)} bytes
As a file:  <script src="…" integrity="${hash('sha384')}"></script>
${canBeInline(script) ? `Inline:     <script data-chunks="/assent/">…</script>, with script-src '${hash('sha256')}'` : 'Not inline: it holds what would end a script in a page.'}`)
  return 0
}

const read = (file: string) => readFile(file, 'utf8').catch(() => undefined)
