// @ts-check
// One command for every measurement: installs what is missing, measures, and writes docs/benchmarks.md anew.
import { install } from './install.mjs'

const benches = {
  async page() {
    const { bench } = await import('./src/page/bench.mjs')
    await bench({ quick: flags.includes('--quick') })
    const { writePagesPart } = await import('./src/report/pages-part.mjs')
    writePagesPart()
  },
}

const [name, ...flags] = process.argv.slice(2)
if (!Object.hasOwn(benches, name)) {
  console.error(`Usage: node packages/bench/run.mjs ${Object.keys(benches).join(' | ')} [--quick]`)
  process.exit(2)
}
install()
await benches[/** @type {keyof typeof benches} */ (name)]()
const { writeDocument } = await import('./src/report/document.mjs')
writeDocument()
