import { shown } from '../verify/shown.js'

/** Where a command speaks: results, and what kept it from having any. */
export interface Output {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** Says what could not be read, and gives the exit code for it. */
export function unreadable(print: Output, what: string, rule: string, got: string): number {
  print.err(`${shown(what)}: ${rule}; got ${shown(got)}`)
  return 2
}
