import type { Chain } from './chain.js'
import type { Documents } from './documents.js'
import { checkProof } from './proof.js'
import { checkReceipt } from './receipt.js'
import type { Session } from './session.js'
import { checkStatement } from './statement.js'

/** A receipt with what vouches for it, as copies and exports carry it. */
export interface SignedReceipt {
  readonly receipt?: unknown
  readonly statement?: unknown
  readonly proof?: unknown
}

/** Checks a receipt, its statement and its proof; gives the commitment that stands for it in the log, if one is stated. */
export function checkSigned(
  { receipt, statement, proof }: SignedReceipt,
  session: Session,
  chain: Chain,
  documents: Documents,
  line: number,
): string | undefined {
  const { count, ring } = session
  const tell = session.at(line)
  count('receipts')
  const hashed = checkReceipt(receipt, session.site || undefined, tell)
  if (!hashed) return undefined
  count('chain')
  chain.add(hashed, line, tell)
  documents.name(hashed, line)
  if (statement === undefined) {
    tell('statement-missing', 'a statement that signs it', 'none: anybody could have written it')
    return undefined
  }
  count('statements')
  const commitment = checkStatement(statement, hashed, ring, tell)
  if (proof !== undefined) {
    count('proofs')
    checkProof(proof, { site: hashed.receipt.site, commitment, ring, count }, tell)
  }
  return commitment
}
