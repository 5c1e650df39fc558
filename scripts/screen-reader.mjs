// @ts-check
// Writes docs/screen-reader.md: a visit by keyboard with Orca, on a screen that nobody sees. What Orca gives its voice to say
// is read from its log. Fails where something expected is not said; does nothing where a program is missing.
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { walk } from './screen-reader-walk.mjs'

const places = JSON.parse(readFileSync(new URL('browsers.json', import.meta.url), 'utf8'))
const find = ({ env, paths }) => process.env[env] ?? paths.find(existsSync)
const browsers = {
  Firefox: { path: find(places.firefox), args: ['--no-remote', '--profile', '.'] },
  Chromium: {
    path: find(places.chromium),
    args: ['--force-renderer-accessibility', '--test-type', '--no-first-run', '--no-sandbox', '--user-data-dir=.'],
  },
}
/** Firefox may ask no questions of its own: Orca would read them out. */
const off = ['datareporting.policy.dataSubmissionEnabled', 'browser.aboutwelcome.enabled', 'browser.newtab.preload']
/** The log without delay, and without the names of the keys. */
const customs = `from orca import debug, settings
debug.debugFile.reconfigure(line_buffering=True)
settings.enableKeyEcho = False
`

const config = {
  site: { name: 'Acme', privacyPolicy: '/privacy' },
  vendors: ['google-analytics', 'microsoft-clarity', 'meta-pixel'].map((vendor) => ({ vendor, snippet: true })),
}
const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="assent-region" content="DE"><title>Acme</title>
    <script type="application/json" id="assent-config">${JSON.stringify(config)}</script>
    <script src="/assent/assent.js"></script></head>
  <body><main><h1>Acme</h1><p>Something to read.</p></main>
    <footer><button data-assent="preferences">Privacy settings</button> <a href="/away">Away</a></footer></body>
</html>`
const dist = new URL('../packages/assent/dist/', import.meta.url)
const server = createServer(({ url = '' }, response) => {
  const file = new URL(url.replace('/assent/', './'), dist)
  const isScript = url.startsWith('/assent/') && existsSync(file)
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html')
  response.end(isScript ? readFileSync(file) : page)
})

/** @type {import('node:child_process').ChildProcess[]} */
const started = []

/** Starts a program, and gives the first line that it prints. */
function start(command, args, env) {
  const child = spawn(command, args, { env, cwd: env.HOME, detached: true, stdio: ['ignore', 'pipe', 'ignore'] })
  started.push(child)
  let printed = ''
  child.stdout.on('data', (text) => (printed += text))
  return { line: () => until(() => /^(.+)\n/.exec(printed)?.[1]) }
}

/** Ends what was started, each with its own children, and waits for it: Orca starts only where no other runs. */
async function endAll() {
  const left = started.splice(0).filter(({ pid, exitCode, signalCode }) => pid && exitCode === null && !signalCode)
  const ends = left.map((child) => once(child, 'exit'))
  for (const { pid } of left) process.kill(-Number(pid), 'SIGKILL')
  await Promise.all(ends)
}

/** Asks again until there is an answer; undefined where there is none in time. */
async function until(ask, seconds = 10) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(50)) {
    const answer = ask()
    if (answer) return answer
  }
  return undefined
}

const count = (word, lines) => lines.filter((line) => new RegExp(`\\b${word}\\b`).test(line)).length
/** Whether a key only moves on. */
const isWalking = (key = '') => /Tab|^m$/.test(key)

/** Walks with one browser, as far as what is expected is said. */
async function walkWith({ path, args }, home) {
  const log = join(home, 'orca.log')
  mkdirSync(join(home, 'orca'))
  writeFileSync(join(home, 'orca/orca-customizations.py'), customs)
  writeFileSync(join(home, 'user.js'), off.map((name) => `user_pref('${name}', false);\n`).join(''))
  const env = {
    ...{ PATH: process.env.PATH, LANG: 'C.UTF-8', HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home },
    ...{ GNOME_ACCESSIBILITY: '1', GSETTINGS_BACKEND: 'memory', DISPLAY: '', DBUS_SESSION_BUS_ADDRESS: '' },
  }
  env.DISPLAY = `:${await start('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], env).line()}`
  env.DBUS_SESSION_BUS_ADDRESS = await start('dbus-daemon', ['--session', '--nofork', '--print-address'], env).line()
  const said = () =>
    [...readFileSync(log, 'utf8').matchAll(/SPEECH OUTPUT: '(.*?)\s*'(?=\{|$)/gm)].map(([, words]) => words)
  start('orca', ['--debug-file', log], env)
  if (!(await until(() => existsSync(log) && said()[0], 30))) throw new Error('Orca does not speak')

  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
  let from = said().length
  start(path, [...args, '--kiosk', `http://127.0.0.1:${port}/`], env)
  const steps = []
  for (const { does, key, words, isSaidOnce } of walk) {
    const begin = from
    const lacking = () => words.filter((word) => !count(word, said().slice(from)))
    for (let presses = 0; presses === 0 || (lacking().length && isWalking(key) && presses < 9); presses++) {
      from = said().length
      if (key) execFileSync('xdotool', ['key', key], { env })
      await until(() => said().length > from, key ? 10 : 60)
      await until(() => !lacking().length, isWalking(key) ? 1 : 10)
    }
    steps.push({ does, words, isSaidOnce, begin, lacking: lacking() })
    if (lacking().length) break
    from = said().length
  }
  // What comes late belongs to its step too, and may not repeat it.
  const all = said()
  return steps.map(({ begin, lacking, isSaidOnce, words, ...step }, at) => {
    const heard = all.slice(begin, steps[at + 1]?.begin).filter(Boolean)
    const twice = isSaidOnce ? words.filter((word) => count(word, heard) > 1) : []
    return {
      ...step,
      heard,
      wrong: [...lacking.map((word) => `"${word}" is not said`), ...twice.map((word) => `"${word}" is said twice`)],
    }
  })
}

/** Both walks, and the document. Whether all was said. */
async function tryAll() {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const versions = [`Orca ${versionOf('orca')}`]
  const walks = []
  for (const [name, browser] of Object.entries(browsers)) {
    const home = mkdtempSync(join(tmpdir(), 'assent-screen-reader-'))
    try {
      walks.push(await walkWith(browser, home))
    } finally {
      await endAll()
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
    versions.push(versionOf(browser.path).replace('Mozilla ', '').split(' built on')[0])
    for (const { does, heard, wrong } of walks.at(-1) ?? [])
      for (const what of wrong) console.error(`${name}, ${does}: ${what}. Heard: ${heard.join(' · ') || 'nothing'}`)
  }
  const [first, second] = walks
  if (walks.flat().some(({ wrong }) => wrong.length)) return false
  const rows = first.map(({ does, heard }, at) => {
    const other = second[at]
    const cells = [heard.join(' · '), other.heard.join(' · ')]
    return `| ${[does, cells[0], cells[0] === cells[1] ? 'the same' : cells[1]].join(' | ')} |`
  })
  writeFileSync('docs/screen-reader.md', `${[...preface(versions), ...rows].join('\n')}\n`)
  console.log(`docs/screen-reader.md: ${first.length} steps, all said in ${Object.keys(browsers).join(' and ')}`)
  return true
}
const versionOf = (path) =>
  execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
const preface = (versions) => [
  '# What a screen reader says',
  '',
  `A visit by keyboard to a page in Germany, with ${versions.join(', ')} on Linux, each as it comes. What Orca gives its voice to say is read from`,
  'its log; `·` parts what it says in one go. Tab and M are pressed until the words come. Written by `node scripts/screen-reader.mjs`, which fails where a name, role,',
  'state or outcome is not said, or an outcome is said twice.',
  '',
  '| what is done | said with Firefox | said with Chromium |',
  '| --- | --- | --- |',
]

const programs = ['Xvfb', 'dbus-daemon', 'orca', 'xdotool'].filter((name) => spawnSync('which', [name]).status !== 0)
const missing = [...programs, ...Object.keys(browsers).filter((name) => !browsers[name].path)]
if (missing.length) {
  console.log(`No screen reader tried, for want of ${missing.join(', ')}. On Debian:
  sudo apt-get install xvfb dbus at-spi2-core orca xdotool firefox-esr chromium`)
} else {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => endAll().finally(() => process.exit(1)))
  process.exitCode = (await tryAll()) ? 0 : 1
  server.close()
}
