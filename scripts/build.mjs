import { copyStatic } from '../packages/server/copy-static.mjs'
import { node } from './node.mjs'

/** Compiles the packages, bundles the script-tag files, writes the JSON Schema, and builds the pages and the examples. */
export function build() {
  node('node_modules/typescript/bin/tsc', '--build')
  node('node_modules/rollup/dist/bin/rollup', '--config', '--silent')
  node('scripts/json-schema.mjs')
  node('packages/cli/build-page.mjs')
  for (const page of ['packages/dashboard', 'examples/npm'])
    node('node_modules/vite/bin/vite.js', 'build', page, '--logLevel', 'warn')
  copyStatic()
}
