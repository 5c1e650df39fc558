import { node } from './node.mjs'

/** Compiles the packages, bundles the script-tag files, writes the JSON Schema, and builds the examples. */
export function build() {
  node('node_modules/typescript/bin/tsc', '--build')
  node('node_modules/rollup/dist/bin/rollup', '--config', '--silent')
  node('scripts/json-schema.mjs')
  node('node_modules/vite/bin/vite.js', 'build', 'examples/npm', '--logLevel', 'warn')
}
