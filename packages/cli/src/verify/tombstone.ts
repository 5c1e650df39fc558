import type { Tell } from './finding.js'
import { type JwsRules, readJws } from './jws.js'
import type { KeyRing } from './key-ring.js'
import { isObject } from './object.js'
import { shown } from './shown.js'

const rules: JwsRules = { odd: 'tombstone-odd', key: 'tombstone-key', signature: 'tombstone-signature' }

/** What is left of an erased receipt, with the tombstone that says so. */
export interface Erased {
  readonly index?: unknown
  readonly commitment?: unknown
  readonly tombstone?: unknown
}

/** What a tombstone says, whoever signed it; undefined when it cannot be read. What is wrong with it is told. */
export function readTombstone(jws: unknown, ring: KeyRing, tell: Tell): Record<string, unknown> | undefined {
  const payload = readJws(jws, 'assent-tombstone', ring, rules, tell)
  if (!isObject(payload)) return undefined
  if (payload.format !== 'assent-tombstone/1')
    tell('tombstone-odd', 'the format assent-tombstone/1', shown(payload.format))
  return payload
}

/** Checks that an erased entry's own tombstone speaks of that entry. Gives the site it names. */
export function checkErased({ index, commitment, tombstone }: Erased, ring: KeyRing, tell: Tell): unknown {
  const payload = readTombstone(tombstone, ring, tell)
  if (!payload) return undefined
  if (payload.index !== index || payload.commitment !== commitment)
    tell(
      'tombstone-target',
      `the commitment ${shown(commitment)} of index ${shown(index)}`,
      `${shown(payload.commitment)} of index ${shown(payload.index)}`,
    )
  return payload.site
}
