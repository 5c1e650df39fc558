// One entry for every command of the root manifest. Needs nothing but Node: it installs what is missing first.

import { installBrowsers } from './browsers.mjs'
import { build } from './build.mjs'
import { install } from './install.mjs'
import { node, start } from './node.mjs'
import { proof } from './proof.mjs'
import { test } from './test.mjs'

const [command, ...rest] = process.argv.slice(2)

const commands = {
  start() {
    build()
    node('scripts/serve.mjs')
  },
  dev() {
    build()
    start('scripts/serve.mjs')
    node('node_modules/rollup/dist/bin/rollup', '--config', '--watch', '--silent')
  },
  build,
  check() {
    build()
    node('scripts/check-sources.mjs')
    node('node_modules/vitest/vitest.mjs', 'run', ...rest)
    node('scripts/sizes.mjs')
  },
  test() {
    if (!rest.includes('--no-browser')) installBrowsers()
    build()
    test(rest)
  },
  proof,
}

if (!Object.hasOwn(commands, command)) {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join(' | ')}`)
  process.exit(2)
}
install()
commands[command]()
