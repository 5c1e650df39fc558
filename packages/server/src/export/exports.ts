import type { Services } from '../services.js'
import type { ExportFilter } from '../store/export-row.js'
import type { Head } from '../store/head.js'
import { exportCsv } from './export-csv.js'
import { exportJsonl } from './export-jsonl.js'
import { exportKantara } from './export-kantara.js'

/** What to export: receipts a filter lets through, as the log stood at one head. */
export interface ExportJob {
  readonly site: string
  readonly filter: ExportFilter
  /** Undefined while the log is empty. */
  readonly head: Head | undefined
  /** For Kantara: the kinds of sensitive data collected. */
  readonly sensitive?: readonly string[]
}

/** Each format with its media type and the file name's ending. */
export const exportFormats = {
  jsonl: { type: 'application/jsonl', ending: 'jsonl', write: exportJsonl },
  csv: { type: 'text/csv; charset=utf-8; header=present', ending: 'csv', write: exportCsv },
  kantara: { type: 'application/json', ending: 'json', write: exportKantara },
} as const satisfies Record<
  string,
  { type: string; ending: string; write: (services: Services, job: ExportJob) => AsyncIterable<string> }
>
