import type { Checkpoint } from '@assent/log'
import { createChain } from './chain.js'
import { checkCheckpoint } from './checkpoint.js'
import { createDocuments } from './documents.js'
import { createErasures } from './erasures.js'
import { entryOf, isHash } from './hash.js'
import { createLogEntries } from './log-entries.js'
import type { Session } from './session.js'
import { shown } from './shown.js'
import { checkSigned } from './signed-receipt.js'

/** An export, line by line. */
export interface ExportVerifier {
  line(value: Record<string, unknown>, line: number): void
  end(lines: number): void
}

/** Begins with an export's first line. Of what follows only hashes are kept. */
export function verifyExport(header: Record<string, unknown>, session: Session): ExportVerifier {
  const { count, emit } = session
  session.kind = 'export'
  session.site = typeof header.site === 'string' ? header.site : ''
  if (!session.site) session.at(1)('wrong-shape', 'the name of a site', shown(header.site))
  session.useKeys(header.keys, header.log, 1)
  let checkpoint: Checkpoint | undefined
  if (typeof header.checkpoint === 'string') {
    count('checkpoint')
    checkpoint = checkCheckpoint(header.checkpoint, session.site, session.ring, session.at(1))
  }

  const chain = createChain('export')
  const documents = createDocuments('export')
  const entries = createLogEntries(() => checkpoint?.size)
  const erasures = createErasures(session.site, session.ring)
  let [receipts, others, leavesAt] = [0, 0, 0]

  const kinds: Record<string, (value: Record<string, unknown>, line: number) => void> = {
    // Before `tombstone`: an entry that was erased while the export was written brings its tombstone along.
    erased({ index, commitment, tombstone }, line) {
      others++
      count('log')
      const tell = session.at(line)
      const entry = isHash(commitment) ? entryOf(commitment) : undefined
      if (entry === undefined) tell('wrong-shape', 'a commitment', shown(commitment))
      if (!entries.add(index, entry, line, tell)) return
      if (tombstone === undefined) erasures.erased(index, shown(commitment), line)
      else erasures.erasedLate({ index, commitment, tombstone }, tell)
    },
    receipt(value, line) {
      receipts++
      const commitment = checkSigned(value, session, chain, documents, line)
      count('log')
      entries.add(value.index, commitment && entryOf(commitment), line, session.at(line))
    },
    tombstone({ tombstone, index }, line) {
      // One beyond the checkpoint is not among the entries that the first line counts.
      if (!(checkpoint && typeof index === 'number' && index >= checkpoint.size)) others++
      count('tombstones')
      const entry = typeof tombstone === 'string' ? `assent-tombstone/1 ${tombstone}` : undefined
      if (entries.add(index, entry, line, session.at(line)))
        erasures.tombstone(tombstone, index, line, session.at(line))
    },
    notice({ notice, hash }, line) {
      count('documents')
      documents.add('notice', notice, hash, line, session.at(line))
    },
    policy({ policy, hash }, line) {
      count('documents')
      documents.add('policy', policy, hash, line, session.at(line))
    },
    leaves({ leaves }, line) {
      leavesAt = line
      if (Array.isArray(leaves)) entries.leaves(leaves, line, emit)
      else session.at(line)('wrong-shape', 'a list of leaves', shown(leaves))
    },
  }

  return {
    line(value, line) {
      const kind = Object.keys(kinds).find((name) => Object.hasOwn(value, name))
      if (kind) kinds[kind]?.(value, line)
      else session.at(line)('unknown-line', `one of ${Object.keys(kinds).join(', ')}`, shown(value))
    },
    end(lines) {
      const total = typeof header.total === 'number' ? header.total : Number.NaN
      const found = receipts + others
      // In a part some of what was counted may have been erased while it was written, and then something else is there for it.
      if (leavesAt ? total !== found : !(total >= receipts && total <= found))
        session.at(lines)('wrong-total', `${shown(header.total)} entries, as the first line says`, `${found}`)
      // Nothing has been signed while the log is empty.
      if (typeof header.checkpoint !== 'string' && (header.checkpoint !== null || receipts + others > 0))
        session.at(1)('checkpoint-missing', 'a signed checkpoint', shown(header.checkpoint))
      chain.end(emit)
      documents.end(emit)
      erasures.end(entries.lineOf, emit)
      if (leavesAt) checkRoot(leavesAt)
      else session.at(1)('part-only', 'the leaves of the whole log', 'a part: what was left out cannot be told')
    },
  }

  function checkRoot(line: number) {
    const { size } = entries.edge
    session.whole = true
    count('log')
    if (!checkpoint) return
    if (size !== checkpoint.size)
      session.at(line)('leaf-count', `${checkpoint.size} leaves, the size of the checkpoint`, `${size}`)
    else if (entries.root?.some((byte, at) => byte !== checkpoint.root[at]))
      session.at(line)('root-differs', 'the root that the checkpoint signs', 'another over these leaves')
  }
}
