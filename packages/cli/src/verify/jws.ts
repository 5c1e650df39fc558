import { fromBase64Url } from './base64.js'
import type { Rule, Tell } from './finding.js'
import { utf8ToBytes } from './hash.js'
import type { KeyRing } from './key-ring.js'
import { isObject } from './object.js'
import { readJson } from './read-json.js'
import { shown } from './shown.js'

/** The rules that a JWS can break, by the name each has where it is used. */
export interface JwsRules {
  readonly odd: Rule
  readonly key: Rule
  readonly signature: Rule
}

/**
 * The payload of a compact JWS (RFC 7515) with EdDSA, whoever signed it; undefined when it cannot be read. What is wrong
 * with it is told. The algorithm is the key's, never the header's to choose.
 */
export function readJws(text: unknown, typ: string, ring: KeyRing, rules: JwsRules, tell: Tell): unknown {
  const [head = '', body = '', end = '', ...rest] = typeof text === 'string' ? text.split('.') : []
  const bytes = [head, body, end].map(fromBase64Url)
  const [header, payload] = bytes.slice(0, 2).map((part) => part && readPart(part, rules.odd, tell))
  const signature = bytes[2]
  if (!isObject(header) || !isObject(payload) || signature?.length !== 64 || rest.length) {
    tell(rules.odd, 'a compact JWS', shown(text))
    return undefined
  }
  if (header.alg !== 'EdDSA' || header.typ !== typ || 'crit' in header || typeof header.kid !== 'string') {
    tell(rules.odd, `a header with alg EdDSA, typ ${typ} and a kid`, shown(header))
    return undefined
  }
  const key = ring.find(header.kid)
  const signed = utf8ToBytes(`${head}.${body}`)
  if (!key)
    tell(rules.key, `a key that is trusted: ${ring.keys.map(({ kid }) => kid).join(', ') || 'none'}`, shown(header.kid))
  else if (!ring.isSignedBy(key.bytes, signed, signature))
    tell(rules.signature, `a signature by ${key.kid} over what it signs`, 'another')
  return payload
}

function readPart(bytes: Uint8Array, odd: Rule, tell: Tell): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return readJson(text, (_, expected, got) => tell(odd, expected, got))
  } catch {
    return undefined
  }
}
