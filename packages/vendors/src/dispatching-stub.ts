import { stub } from './stub.js'

/** A vendor's function until its script is there: calls wait in a queue of its own, until the script has set `dispatch`. */
// biome-ignore lint/suspicious/noExplicitAny: the function carries its own queue
export function dispatchingStub(dispatch: string, queue = 'queue'): any {
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const call: any = stub((args) => (call[dispatch] ? call[dispatch].apply(call, args) : call[queue].push(args)))
  call[queue] = []
  return call
}
