import type { NewReceipt } from './new-receipt.js'
import type { EntryRow } from './receipt-rows.js'

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
      const { id, time, subject, event, region, language, regime, method, signals, notice } = receipt
      rows.set(`${site} ${id}`, {
        id,
        received,
        commitment,
        time,
        subject,
        event,
        region,
        language,
        model: regime.model,
        control: method.control,
        layer: method.layer,
        by: method.by,
        gpc: signals.gpc,
        notice,
      })
    },
    take(site, id) {
      const key = `${site} ${id}`
      const row = rows.get(key)
      rows.delete(key)
      return row
    },
  }
}
