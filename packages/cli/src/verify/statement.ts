import { hashNode } from '@assent/log'
import { problemsOf, statementSchema } from '@assent/schema'
import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64Url } from './base64.js'
import type { Tell } from './finding.js'
import { bytesToHex, commit, leafOf } from './hash.js'
import { type JwsRules, readJws } from './jws.js'
import type { KeyRing } from './key-ring.js'
import { isObject } from './object.js'
import type { Hashed } from './receipt.js'
import { shown } from './shown.js'

const rules: JwsRules = { odd: 'statement-odd', key: 'statement-key', signature: 'statement-signature' }

/**
 * Checks who signed a statement and that what was signed holds this receipt's entry. Gives the commitment that the receipt has by
 * the statement's salt.
 */
export function checkStatement(
  statement: unknown,
  { receipt, hash }: Hashed,
  ring: KeyRing,
  tell: Tell,
): string | undefined {
  const [jws, salted = '', ...path] = typeof statement === 'string' ? statement.split('~') : []
  const payload = readJws(jws, 'assent-statement', ring, rules, tell)
  if (!isObject(payload)) return undefined
  for (const { path, rule, got } of problemsOf(statementSchema, payload)) tell('statement-odd', `${path} ${rule}`, got)
  if (payload.site !== receipt.site) tell('statement-site', shown(receipt.site), shown(payload.site))
  const salt = fromBase64Url(salted)
  if (salt?.length !== 32) {
    tell('statement-odd', 'a salt of 32 bytes in base64url', shown(salted))
    return undefined
  }
  const commitment = commit(salt, hash)
  const root = rootAbove(commitment, path)
  if (!root) tell('statement-odd', 'steps of `l` or `r` and 32 bytes in base64url', shown(path.join('~')))
  else if (root !== payload.root)
    tell('statement-receipt', `a receipt that leads to the root that was signed, ${shown(payload.root)}`, root)
  return commitment
}

/** The root that an entry leads to, in hex; undefined when a step is none. */
function rootAbove(commitment: string, path: readonly string[]): string | undefined {
  let hash = leafOf(commitment)
  for (const step of path) {
    const beside = fromBase64Url(step.slice(1))
    if (!/^[lr]/.test(step) || beside?.length !== 32) return undefined
    hash = step.startsWith('l') ? hashNode(beside, hash, sha256) : hashNode(hash, beside, sha256)
  }
  return bytesToHex(hash)
}
