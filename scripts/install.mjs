import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const stamp = 'node_modules/.installed'

/** Installs the dependencies with the pnpm that package.json names, unless the lockfile is installed already. */
export function install() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`)
    process.exit(1)
  }
  const { packageManager } = JSON.parse(readFileSync('package.json', 'utf8'))
  const wanted = createHash('sha256').update(packageManager).update(readFileSync('pnpm-lock.yaml')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  const { status } = spawnSync('npx', ['--yes', packageManager, 'install', '--frozen-lockfile'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...withoutNpm(process.env), CI: '1' },
    shell: process.platform === 'win32',
  })
  if (status) process.exit(status)
  writeFileSync(stamp, wanted)
}

/** `npm run` sets variables that change what pnpm does; the registry's address is the one worth keeping. */
function withoutNpm(env) {
  const isKept = (name) => !name.startsWith('npm_') || name === 'npm_config_registry'
  return Object.fromEntries(Object.entries(env).filter(([name]) => isKept(name)))
}
