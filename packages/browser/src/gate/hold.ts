import { holdCalls, type Realm } from './calls.js'
import { holdElements } from './elements.js'

const realms = new WeakSet<Realm>()

/** Replaces, once, what scripts ask with. */
export function hold(realm: Realm): void {
  if (realms.has(realm)) return
  realms.add(realm)
  holdCalls(realm)
  holdElements(realm)
}
