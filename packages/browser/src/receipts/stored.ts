import { emptyOutbox, type Outbox } from './outbox.js'
import type { Shelf } from './shelf.js'

/**
 * What `localStorage.assent` holds, a line each: the outbox, an object; and notes, lists, which the tag appends at the
 * moment of a decision, before anything is loaded that could make a receipt of them.
 */
export interface Stored {
  readonly outbox: Outbox
  readonly notes: readonly string[]
}

/** Reads the lines; what cannot be read is left out. What the tag adds to nothing starts with `undefined`. */
export function readStored(shelf: Shelf): Stored {
  const lines = shelf
    .get()
    .replace(/^undefined/, '')
    .split('\n')
    .filter(isJson)
  const outbox = lines.find((line) => line[0] === '{')
  return {
    outbox: { ...emptyOutbox, ...(outbox && JSON.parse(outbox)) },
    notes: lines.filter((line) => line[0] === '['),
  }
}

/** Writes them back: nothing at all when nothing waits. */
export function writeStored(shelf: Shelf, { outbox, notes }: Stored): void {
  const waits = outbox.receipts.length + outbox.documents.length > 0
  const lines = [...(waits ? [JSON.stringify(outbox)] : []), ...notes]
  shelf.set(lines.map((line) => `${line}\n`).join(''))
}

function isJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
