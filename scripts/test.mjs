import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { tryNode } from './node.mjs'

const results = 'test-results'

/** Tests that may be skipped, by the start of their name, each with its reason. */
const allowedSkips = [
  // Playwright hears of no downloads over WebDriver BiDi, which drives an installed Firefox.
  '[firefox] e2e/receipts/receipts.spec.ts: the preferences give the visitor a copy, and verify it',
  // What peers do is tried in one browser.
  '[firefox] e2e/leak-matrix/peers.spec.ts:',
]

/**
 * Runs all of it: sources, sizes, unit tests, browser tests; a file name narrows it. The last line printed counts what
 * passed and failed.
 */
export function test(args) {
  const filters = args.filter((arg) => !arg.startsWith('--'))
  rmSync(results, { recursive: true, force: true })
  mkdirSync(results)

  const checks = filters.length ? [] : [check('sources', 'check-sources.mjs'), check('sizes', 'sizes.mjs')]
  const unit = runUnit(filters)
  const browser = args.includes('--no-browser') ? [] : runBrowser(filters)
  const all = [...checks, ...unit, ...browser]
  const named = (status) => all.filter((each) => each.status === status).map(({ name }) => name)

  for (const name of named('flaky')) console.log(`passed at the second try: ${name}`)
  const skipped = named('skipped')
  for (const name of skipped) console.log(`skipped: ${name}`)
  const unexpected = skipped.filter((name) => !allowedSkips.some((start) => name.startsWith(start)))
  for (const name of unexpected) console.error(`skipped, and not on the list of what may be: ${name}`)
  const failed = [...named('failed'), ...unexpected]
  for (const name of failed) console.error(`failed: ${name}`)
  console.log(`${named('passed').length + named('flaky').length} passed, ${failed.length} failed`)
  process.exitCode = failed.length || !all.length ? 1 : 0
}

function check(name, script) {
  return { name, status: tryNode([`scripts/${script}`]) ? 'failed' : 'passed' }
}

function runUnit(filters) {
  const file = `${results}/unit.json`
  const args = ['run', '--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile=${file}`, ...filters]
  const code = tryNode(['node_modules/vitest/vitest.mjs', ...args])
  const { testResults } = read(file) ?? { testResults: [] }
  const tests = testResults.flatMap(({ name: path, status, message, assertionResults }) =>
    assertionResults.length
      ? assertionResults.map((each) => ({
          name: each.fullName,
          status: each.status === 'pending' ? 'skipped' : each.status,
        }))
      : [{ name: `${path}: ${message}`, status: status === 'passed' ? 'passed' : 'failed' }],
  )
  return withCode('unit tests', code, tests)
}

function runBrowser(filters) {
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--pass-with-no-tests', ...filters]
  const code = tryNode(args)
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
  const statuses = { expected: 'passed', flaky: 'flaky', skipped: 'skipped' }
  const tests = (read(`${results}/e2e.json`)?.suites ?? []).flatMap(specs).flatMap((spec) =>
    spec.tests.map(({ projectName, status }) => ({
      name: `[${projectName}] ${spec.file}: ${spec.title}`,
      status: statuses[status] ?? 'failed',
    })),
  )
  return withCode('browser tests', code, tests)
}

/** A runner that failed although none of its tests did is a failure of its own. */
function withCode(name, code, tests) {
  return code && !tests.some(({ status }) => status === 'failed') ? [...tests, { name, status: 'failed' }] : tests
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
