import { readCookies } from '../../cookies.js'
import type { Holder } from '../judge.js'
import { note } from './ledger.js'

/** Whom a name of a cookie or a key is held for now. */
export type HolderOfName = (name: string) => Holder | undefined

/** When what was not removed has had every chance: after the last time that late writes are cleared. */
const patience = 4_500

/** Makes the function that removes a cookie, and notes whether it is gone; what stays is noted at the end. */
export function clearedCookies(holderOfName: HolderOfName): (name: string, remove: () => void) => void {
  const waiting = new Set<string>()
  const isThere = (name: string) => readCookies().some(([found]) => found === name)

  return (name, remove) => {
    const holder = holderOfName(name)
    const wasThere = holder && isThere(name)
    remove()
    if (!wasThere) return
    if (!isThere(name)) return note('cleared', 'cookie', name, holder)
    if (waiting.has(name)) return
    waiting.add(name)
    setTimeout(() => {
      waiting.delete(name)
      if (isThere(name)) note('kept', 'cookie', name, holder)
    }, patience)
  }
}
