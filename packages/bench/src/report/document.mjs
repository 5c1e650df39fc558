// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** The sections of docs/benchmarks.md, in order. Each bench writes its own, packages/bench/parts/<name>.md. */
const parts = ['pages', 'receipts', 'volume', 'faults']

/** Puts docs/benchmarks.md together from its sections. */
export function writeDocument() {
  const sections = parts.map((name) => new URL(`../../parts/${name}.md`, import.meta.url)).filter(existsSync)
  const text = [
    '# Benchmarks\n',
    'Written by `packages/bench`; do not edit.\n',
    ...sections.map((part) => readFileSync(part, 'utf8')),
  ]
  writeFileSync(new URL('../../../../docs/benchmarks.md', import.meta.url), text.join('\n'))
}
