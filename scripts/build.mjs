import { existsSync } from 'node:fs'
import { node, tryNode } from './node.mjs'

/** Compiles the packages, bundles the script-tag files, writes the JSON Schema, and builds the examples. */
export function build() {
  node('node_modules/typescript/bin/tsc', '--build')
  node('node_modules/rollup/dist/bin/rollup', '--config', '--silent')
  node('scripts/json-schema.mjs')
  if (existsSync('examples/npm/vite.config.ts'))
    node('node_modules/vite/bin/vite.js', 'build', 'examples/npm', '--logLevel', 'warn')
}

/** Style, dead code and what would be published; ends with a code if anything is found. */
export function checkSources() {
  const found =
    tryNode(['node_modules/@biomejs/biome/bin/biome', 'check', '.']) +
    tryNode(['node_modules/typescript/bin/tsc', '--project', 'e2e/tsconfig.json']) +
    tryNode(['node_modules/knip/bin/knip.js']) +
    tryNode(['scripts/published.mjs'])
  if (found) process.exit(1)
}
