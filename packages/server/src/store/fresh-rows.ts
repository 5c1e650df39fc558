import type { NewReceipt } from './new-receipt.js'
import { type EntryRow, entryRowOf } from './receipt-rows.js'

/** What this server stored a moment ago, so that the sequencer need not read it again. */
export interface FreshRows {
  add(row: NewReceipt): void
  /** The row, once: a receipt goes into the log once. */
  take(site: string, id: string): EntryRow | undefined
}

/**
 * Only what the database has acknowledged may be added: of two receipts with one id it decides which was first. Another server
 * may sequence what was added here; the oldest make room, and whatever is not here is read.
 */
export function freshRows(capacity = 20_000): FreshRows {
  const rows = new Map<string, EntryRow>()
  return {
    add({ site, receipt, commitment, received }) {
      if (rows.size >= capacity) for (const oldest of rows.keys()) if (rows.delete(oldest)) break
      rows.set(`${site} ${receipt.id}`, entryRowOf(receipt.id, received, commitment, receipt))
    },
    take(site, id) {
      const key = `${site} ${id}`
      const row = rows.get(key)
      rows.delete(key)
      return row
    },
  }
}
