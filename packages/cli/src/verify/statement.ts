import { problemsOf, statementSchema } from '@assent/schema'
import { fromBase64Url } from './base64.js'
import type { Tell } from './finding.js'
import { bytesToHex, commit, isHash } from './hash.js'
import { type JwsRules, readJws } from './jws.js'
import type { KeyRing } from './key-ring.js'
import { isObject } from './object.js'
import type { Hashed } from './receipt.js'
import { shown } from './shown.js'

const rules: JwsRules = { odd: 'statement-odd', key: 'statement-key', signature: 'statement-signature' }

/** Checks who signed a statement and that it speaks of this receipt. Gives the commitment it states, if it states one. */
export function checkStatement(jws: unknown, { receipt, hash }: Hashed, ring: KeyRing, tell: Tell): string | undefined {
  const payload = readJws(jws, 'assent-statement', ring, rules, tell)
  if (!isObject(payload)) return undefined
  for (const { path, rule, got } of problemsOf(statementSchema, payload)) tell('statement-odd', `${path} ${rule}`, got)
  if (payload.site !== receipt.site) tell('statement-site', shown(receipt.site), shown(payload.site))
  if (payload.id !== receipt.id) tell('statement-id', shown(receipt.id), shown(payload.id))
  if (payload.receipt !== bytesToHex(hash))
    tell('statement-receipt', `the receipt that was signed, with hash ${shown(payload.receipt)}`, bytesToHex(hash))
  const salt = typeof payload.salt === 'string' ? fromBase64Url(payload.salt) : undefined
  const made = salt?.length === 32 && commit(salt, hash)
  if (!made) tell('statement-odd', 'a salt of 32 bytes in base64url', shown(payload.salt))
  else if (made !== payload.commitment) tell('statement-commitment', made, shown(payload.commitment))
  return isHash(payload.commitment) ? payload.commitment : undefined
}
