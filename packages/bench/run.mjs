// @ts-check
// One command for every measurement: installs what is missing, measures, and writes docs/benchmarks.md anew.
import { install } from './install.mjs'

const benches = {
  async page() {
    const { bench } = await import('./src/page/bench.mjs')
    const some = { kinds: textOf('--only'), peers: textOf('--peers'), rounds: numberOf('--rounds') }
    if (Object.values(some).some(Boolean)) {
      await bench({ quick: false, some })
      const { someTable } = await import('./src/report/some-table.mjs')
      console.log(someTable())
      process.exit()
    }
    await bench({ quick: flags.includes('--quick') })
    const { writePagesPart } = await import('./src/report/pages-part.mjs')
    writePagesPart()
  },
  async receipts() {
    const { bench } = await import('./src/receipts/bench.mjs')
    await bench({ quick: flags.includes('--quick') })
    const { writeReceiptsPart } = await import('./src/receipts/part.mjs')
    writeReceiptsPart()
  },
  async volume() {
    const { bench, writeVolumePart } = await import('./src/receipts/volume.mjs')
    await bench({ stored: numberOf('--rows') ?? 10_000_000 })
    writeVolumePart()
  },
  async kills() {
    const { bench } = await import('./src/kills/bench.mjs')
    await bench({ rounds: numberOf('--rounds') ?? (flags.includes('--quick') ? 5 : 50) })
    const { writeFaultsPart } = await import('./src/kills/part.mjs')
    writeFaultsPart()
  },
}

const [name, ...flags] = process.argv.slice(2)
if (!Object.hasOwn(benches, name)) usage()
install()
await benches[/** @type {keyof typeof benches} */ (name)]()
const { writeDocument } = await import('./src/report/document.mjs')
writeDocument()

/** The whole number behind a flag. @param {string} flag */
function numberOf(flag) {
  const at = flags.indexOf(flag)
  if (at < 0) return undefined
  return /^[1-9]\d*$/.test(flags[at + 1] ?? '') ? Number(flags[at + 1]) : usage()
}

/** The text behind a flag. @param {string} flag */
function textOf(flag) {
  const at = flags.indexOf(flag)
  return at < 0 ? undefined : (flags[at + 1] ?? usage())
}

/** @returns {never} */
function usage() {
  console.error(
    `Usage: node packages/bench/run.mjs ${Object.keys(benches).join(' | ')} [--quick] [--rows <receipts>] [--rounds <how often>] [--only <kinds>] [--peers <ids>]`,
  )
  process.exit(2)
}
