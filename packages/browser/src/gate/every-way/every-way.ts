import type { EveryWay } from '../moment.js'
import { nameFurther } from './elements.js'
import { keepLedger, type OnHeld, readLedger } from './ledger.js'
import { observeAttributes } from './observe.js'
import { holdRealm } from './realms.js'
import { storageHold } from './storage.js'
import { strangerHolder } from './strangers.js'

export { clearDatabases } from './clear-databases.js'

/**
 * Makes the function that holds every way out that a script in a page can hold: docs/leak-matrix.md lists them, and the
 * gaps. `neverHeld` are patterns of hosts that no visitor's refusal is about, such as payment and sign-in;
 * `onHeld` hears of each thing that is held.
 */
export function everyWay(neverHeld: readonly string[] = [], onHeld?: OnHeld): EveryWay {
  return (moment) => {
    keepLedger(moment.config, strangerHolder(moment, neverHeld), onHeld)
    nameFurther()
    holdRealm(globalThis, storageHold(moment))
    observeAttributes()
    return readLedger
  }
}
