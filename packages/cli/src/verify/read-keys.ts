import { type Key, readJwk, readVkey } from './key.js'
import { isObject } from './object.js'

/**
 * Keys as people have them: a verifier key or several, one a line; a JWK; a list of JWKs; or what `/v1/:site/keys`
 * answers. Undefined when any of it is not a key, since a key left out unsaid would be missed later.
 */
export function readKeys(text: string): Key[] | undefined {
  const trimmed = text.trim()
  if (!/^[{[]/.test(trimmed)) return all(trimmed.split(/\s*\n\s*/).map(readVkey))
  try {
    return keysIn(JSON.parse(trimmed))
  } catch {
    return undefined
  }
}

function keysIn(value: unknown): Key[] | undefined {
  if (Array.isArray(value)) return all(value.map((each) => (typeof each === 'string' ? readVkey(each) : readJwk(each))))
  if (!isObject(value)) return undefined
  if (!Array.isArray(value.keys)) return all([readJwk(value)])
  const log = Array.isArray(value.log) ? value.log : []
  return all([...value.keys.map(readJwk), ...log.map(readVkey)])
}

function all(keys: readonly (Key | undefined)[]): Key[] | undefined {
  const found = keys.filter((key) => key !== undefined)
  return found.length && found.length === keys.length ? found : undefined
}
