// Style, the types of the browser tests, dead code, and what would be published: says all it finds.
import { tryNode } from './node.mjs'

const checks = [
  ['node_modules/@biomejs/biome/bin/biome', 'check', '.'],
  ['node_modules/typescript/bin/tsc', '--project', 'e2e/tsconfig.json'],
  ['node_modules/knip/bin/knip.js'],
  ['scripts/published.mjs'],
]
process.exitCode = checks.map(tryNode).some(Boolean) ? 1 : 0
