import type { IsSignedBy } from './ed25519.js'
import type { Tell } from './finding.js'
import { type Key, readJwk, readVkey } from './key.js'
import { shown } from './shown.js'

/** The keys that count: those given, or those of the file when none were. */
export interface KeyRing {
  readonly from: 'given' | 'file'
  /** One for each key, whichever form it came in. */
  readonly keys: readonly Key[]
  find(kid: string): Key | undefined
  readonly isSignedBy: IsSignedBy
}

/** What a ring is made from. */
export interface Trust {
  readonly given: readonly Key[]
  readonly isSignedBy: IsSignedBy
}

/** Given keys shut out the file's: a file that brings its own keys proves only that it agrees with itself. */
export function makeKeyRing({ given, isSignedBy }: Trust, jwks: unknown, vkeys: unknown, tell: Tell): KeyRing {
  const own = [...listed(jwks, readJwk, tell), ...listed(vkeys, readVkey, tell)]
  const keys = given.length ? given : own
  if (!keys.length) tell('key-missing', 'a public key, in the file or given', 'none')
  return { from: given.length ? 'given' : 'file', keys, find: (kid) => keys.find((key) => key.kid === kid), isSignedBy }
}

function listed(values: unknown, read: (value: unknown) => Key | undefined, tell: Tell): Key[] {
  if (values === undefined) return []
  if (!Array.isArray(values)) {
    tell('key-odd', 'a list of Ed25519 public keys', shown(values))
    return []
  }
  return values.flatMap((value) => {
    const key = read(value)
    if (!key) tell('key-odd', 'an Ed25519 public key, as JWK or verifier key', shown(value))
    return key ?? []
  })
}
