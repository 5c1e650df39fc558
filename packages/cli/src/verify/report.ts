import type { Check, Finding } from './finding.js'

/** What came of a file. */
export interface Report {
  /** `unreadable` is a file of another kind: nothing can be said of it. */
  readonly outcome: 'verified' | 'faults' | 'unreadable'
  readonly kind: 'export' | 'copy' | 'receipt' | 'unknown'
  readonly site: string
  /** Whether the leaves of the whole log were there, so that nothing can have been left out. */
  readonly whole: boolean
  /** Lines of the file. */
  readonly lines: number
  /** Whose keys counted, by thumbprint. */
  readonly trusted: { readonly from: 'given' | 'file'; readonly keys: readonly string[] }
  /** How often each thing was checked, and how many faults were found. */
  readonly checked: Readonly<Record<Check, { readonly times: number; readonly faults: number }>>
  /** The first thousand; `faults` and `notes` count them all. */
  readonly findings: readonly Finding[]
  readonly faults: number
  readonly notes: number
}

/** How many findings a report holds: a damaged export can have one for each of a million lines. */
export const mostFindings = 1000
