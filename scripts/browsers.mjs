import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** Where each browser is looked for, and Debian's packages that bring it. The browser tests read it too. */
const browsers = JSON.parse(readFileSync(new URL('browsers.json', import.meta.url), 'utf8'))

/**
 * Makes sure that the browsers are there: found, or from Debian's packages, or Playwright's own. The light Chromium, which
 * takes half the time, is taken where it can be had.
 */
export function installBrowsers() {
  const isMissing = (name) => !process.env[browsers[name].env] && !browsers[name].paths.some(existsSync)
  const missing = Object.keys(browsers).filter(isMissing)
  const names = missing.filter((name) => !browsers[name].optional)
  const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  const packagesOf = (names) => names.flatMap((name) => browsers[name].packages)
  if (isDebian && missing.length && installFromDebian(packagesOf(missing))) return
  if (!names.length) return

  const installed = isDebian ? installFromDebian(packagesOf(names)) : installFromPlaywright(names)
  if (installed) return

  console.error(`The tests need ${names.join(' and ')}, and could not install ${names.length > 1 ? 'them' : 'it'}. One of:
  sudo apt-get install chromium firefox-esr      (Debian)
  npx playwright install ${names.join(' ')}
  CHROMIUM_PATH=/path/to/chrome FIREFOX_PATH=/path/to/firefox npm test
  npm test -- --no-browser                       (unit tests alone)`)
  process.exit(1)
}

function installFromDebian(packages) {
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}

function installFromPlaywright(names) {
  const args = ['node_modules/@playwright/test/cli.js', 'install', ...names]
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0
}
