// Holds the script-tag files to their budgets, in bytes after brotli, and the README to the figures.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'

const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'))
const readme = readFileSync('README.md', 'utf8')
const faults = []

for (const [name, { files, kilobytes }] of Object.entries(budgets)) {
  const bytes = files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(`packages/assent/dist/${file}`)).length,
    0,
  )
  const size = (bytes / 1024).toFixed(1)
  console.log(`${name.padEnd(8)} ${size} KB of ${kilobytes.toFixed(1)} KB (${bytes} bytes)`)
  if (bytes > kilobytes * 1024) faults.push(`${name} weighs ${size} KB, over its ${kilobytes.toFixed(1)} KB`)
  if (!new RegExp(`\\b${name}\\b.*\\b${size} KB`, 'i').test(readme))
    faults.push(`README.md does not say that the ${name} weighs ${size} KB`)
}
for (const fault of faults) console.error(fault)
process.exitCode = faults.length ? 1 : 0
