// Checks each package as it would be published: its exports resolve, its types are found.
import { readdirSync, readFileSync } from 'node:fs'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

let found = 0
for (const name of readdirSync('packages')) {
  const pkgDir = `packages/${name}`
  // What nobody imports exports nothing: programs, and what only measures.
  if (!JSON.parse(readFileSync(`${pkgDir}/package.json`, 'utf8')).exports) continue
  const { messages, pkg } = await publint({ pkgDir, pack: false })
  for (const message of messages.filter(({ type }) => type !== 'suggestion')) {
    found++
    console.error(`${pkgDir}: ${formatMessage(message, pkg)}`)
  }
}
process.exitCode = found ? 1 : 0
