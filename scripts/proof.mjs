import { node, tryNode } from './node.mjs'

/** The long form: everything in both browsers, what a screen reader says, another program's word on the log, the peers beside us, and kills. */
export function proof() {
  process.env.ASSENT_PROOF = '1'
  tryNode(['scripts/run.mjs', 'test'])
  node('scripts/leak-matrix.mjs')
  node('scripts/screen-reader.mjs')
  node('packages/log/verify-with-go/run.mjs')
  node('packages/bench/run.mjs', 'page')
  node('packages/bench/run.mjs', 'receipts')
  node('packages/bench/run.mjs', 'kills', '--rounds', '50')
}
