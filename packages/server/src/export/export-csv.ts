import type { Receipt } from '@assent/core'
import type { Services } from '../services.js'
import { csvLine } from './csv.js'
import type { ExportJob } from './exports.js'

/** The columns, and what of a receipt stands in each. */
const columns: Readonly<Record<string, (receipt: Receipt) => unknown>> = {
  id: ({ id }) => id,
  subject: ({ subject }) => subject,
  event: ({ event }) => event,
  time: ({ time }) => time,
  page: ({ page }) => page,
  region: ({ region }) => region,
  language: ({ language }) => language,
  model: ({ regime }) => regime.model,
  law: ({ regime }) => regime.law,
  control: ({ method }) => method.control,
  layer: ({ method }) => method.layer,
  by: ({ method }) => method.by,
  gpc: ({ signals }) => signals.gpc,
  granted_categories: ({ categories }) => granted(categories),
  granted_vendors: ({ vendors }) => granted(vendors),
  notice: ({ notice }) => notice,
  policy: ({ policy }) => policy,
  missing: ({ missing }) => missing.join(' '),
}

/** A table for a spreadsheet: receipts only, in the log's order. Nothing can be verified with it. */
export async function* exportCsv({ store }: Services, { site, filter, head }: ExportJob): AsyncGenerator<string> {
  yield csvLine(['index', ...Object.keys(columns)])
  for await (const row of store.export(site, filter, head?.size ?? 0)) {
    if (row.kind !== 'receipt') continue
    const receipt = JSON.parse(row.text) as Receipt
    const fields = Object.values(columns).map((column) => String(column(receipt) ?? ''))
    yield csvLine([String(row.index), ...fields])
  }
}

function granted(grants: Readonly<Record<string, string>>): string {
  return Object.keys(grants)
    .filter((id) => grants[id] === 'granted')
    .join(' ')
}
