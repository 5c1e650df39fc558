/** The text of a receipt's entry in the log: docs/receipts.md. */
export function entryOf(commitment: string): string {
  return `assent-entry/1 ${commitment}`
}
