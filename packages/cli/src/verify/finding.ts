/** What was looked at: the lines of the table of a report, in its order. */
export const checks = [
  'file',
  'keys',
  'receipts',
  'statements',
  'chain',
  'documents',
  'proofs',
  'checkpoint',
  'log',
  'tombstones',
] as const

/** One of the things that are checked. */
export type Check = (typeof checks)[number]

/** One thing that is not as it should be. */
export interface Finding {
  readonly check: Check
  /** A `fault` means that the file is not what was signed; a `note` is worth knowing and proves nothing. */
  readonly level: 'fault' | 'note'
  /** Of the file, counted from 1. */
  readonly line: number
  /** Which rule, for programs: `statement-signature`. */
  readonly rule: Rule
  readonly expected: string
  readonly got: string
}

/** Says that something was checked, whatever came of it. */
export type Count = (check: Check, times?: number) => void

/** Takes a finding, once its line is known. */
export type Tell = (rule: Rule, expected: string, got: string) => void

/** Every rule: what it belongs to. Those in `notes` only inform. */
const rules = {
  'not-json': 'file',
  'repeated-key': 'file',
  'too-long': 'file',
  'unknown-line': 'file',
  truncated: 'file',
  'wrong-total': 'file',
  'wrong-shape': 'file',
  'no-receipt': 'file',
  'part-only': 'file',
  'not-whole': 'file',
  'key-odd': 'keys',
  'key-missing': 'keys',
  'receipt-shape': 'receipts',
  'receipt-bytes': 'receipts',
  'receipt-site': 'receipts',
  'receipt-repeated': 'receipts',
  'statement-missing': 'statements',
  'statement-odd': 'statements',
  'statement-key': 'statements',
  'statement-signature': 'statements',
  'statement-site': 'statements',
  'statement-receipt': 'statements',
  'previous-missing': 'chain',
  'previous-outside': 'chain',
  'previous-subject': 'chain',
  'document-shape': 'documents',
  'document-hash': 'documents',
  'document-missing': 'documents',
  'document-unnamed': 'documents',
  'proof-odd': 'proofs',
  'proof-inclusion': 'proofs',
  'proof-statement': 'proofs',
  'checkpoint-odd': 'checkpoint',
  'checkpoint-missing': 'checkpoint',
  'checkpoint-origin': 'checkpoint',
  'checkpoint-key': 'checkpoint',
  'checkpoint-signature': 'checkpoint',
  'index-odd': 'log',
  'index-order': 'log',
  'index-repeated': 'log',
  'index-beyond': 'log',
  'leaf-odd': 'log',
  'leaf-differs': 'log',
  'leaf-count': 'log',
  'body-missing': 'log',
  'root-differs': 'log',
  'tombstone-odd': 'tombstones',
  'tombstone-key': 'tombstones',
  'tombstone-signature': 'tombstones',
  'tombstone-site': 'tombstones',
  'tombstone-missing': 'tombstones',
  'tombstone-target': 'tombstones',
  'tombstone-body': 'tombstones',
  'tombstone-pending': 'tombstones',
} as const satisfies Record<string, Check>

/** The name of a rule that can be broken. */
export type Rule = keyof typeof rules

// A page may never have sent a document: that it is not there proves nothing, as its hash is signed.
const notes: ReadonlySet<Rule> = new Set(['part-only', 'previous-outside', 'document-missing', 'tombstone-pending'])

/** A finding of a rule at a line. */
export function finding(line: number, rule: Rule, expected: string, got: string): Finding {
  return { check: rules[rule], level: notes.has(rule) ? 'note' : 'fault', line, rule, expected, got }
}
