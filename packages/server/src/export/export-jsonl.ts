import type { Receipt } from '@assent/core'
import { decodeEntries, fullWidth, tileWidth } from '@assent/log'
import { keysOf } from '../keys/keys-of.js'
import type { Services } from '../services.js'
import type { DocumentKind } from '../store/document-kind.js'
import type { ExportRow } from '../store/export-row.js'
import type { Store } from '../store/store.js'
import type { ExportJob } from './exports.js'

/** Everything `assent verify` needs, a line each: docs/receipts.md, "export". */
export async function* exportJsonl(services: Services, { site, filter, head }: ExportJob): AsyncGenerator<string> {
  const { store } = services
  const size = head?.size ?? 0
  const { keys, log } = await keysOf(services, site)
  const [from, to] = [filter.from?.toISOString() ?? null, filter.to?.toISOString() ?? null]
  const total = await store.count(site, filter, size)
  const checkpoint = head?.checkpoint ?? null
  yield line({ format: 'assent-export/1', site, keys, log, checkpoint, from, to, total })

  const named: Record<DocumentKind, Set<string>> = { notice: new Set(), policy: new Set() }
  for await (const row of store.export(site, filter, size)) {
    yield rowLine(row)
    if (row.kind !== 'receipt') continue
    const { notice, policy } = JSON.parse(row.text) as Receipt
    if (notice) named.notice.add(notice)
    named.policy.add(policy)
  }
  for (const kind of ['notice', 'policy'] as const) {
    for (const hash of named[kind]) {
      // A document a page never sent is missing here, and the verifier says so.
      const text = await store.document(kind, site, hash)
      if (text !== undefined) yield `{"${kind}":${text},"hash":"${hash}"}\n`
    }
  }
  if (Object.values(filter).every((value) => value === undefined)) yield* leaves(store, site, size)
}

function rowLine(row: ExportRow): string {
  // The text is canonical JSON already; parsing it to write it again would double the work.
  if (row.kind === 'receipt') return `{"receipt":${row.text},"statement":"${row.statement}","index":${row.index}}\n`
  if (row.kind === 'tombstone') return line({ tombstone: row.tombstone, index: row.index })
  const { index, commitment, tombstone } = row
  return line({ erased: true, index, commitment, tombstone })
}

/** All entries of the log, a bundle a line, so that its root can be computed again. */
async function* leaves(store: Store, site: string, size: number): AsyncGenerator<string> {
  for (let n = 0; n * fullWidth < size; n++) {
    const width = tileWidth(0, n, size)
    const bundle = await store.entries(site, n, width)
    if (!bundle) throw new Error(`the log of ${site} must have ${width} entries in bundle ${n}, and has not`)
    const entries = decodeEntries(bundle, width).map((entry) => Buffer.from(entry).toString())
    yield line({ leaves: entries.map((entry) => entry.replace(/^assent-entry\/1 /, '')) })
  }
}

const line = (value: object) => `${JSON.stringify(value)}\n`
