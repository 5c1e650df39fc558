// @ts-check
// Installs the peers, apart from the workspace: only measurements need them.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const stamp = `${here}node_modules/.installed`

/** Installs what the lockfile names, unless it is there already. */
export function install() {
  const lockfile = readFileSync(`${here}pnpm-lock.yaml`, 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return
  const { packageManager } = JSON.parse(readFileSync(`${here}../../package.json`, 'utf8'))
  const { status } = spawnSync(
    'npx',
    ['--yes', packageManager, 'install', '--ignore-workspace', '--frozen-lockfile', '--dir', here],
    { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CI: '1' }, shell: process.platform === 'win32' },
  )
  if (status !== 0) throw new Error('the peers could not be installed')
  writeFileSync(stamp, lockfile)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install()
