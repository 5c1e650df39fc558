import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { calculateJwkThumbprint } from 'jose'
import * as z from 'zod'

const privateJwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), d: z.string() })
const privateJwks = z.union([
  z.object({ keys: z.array(privateJwk).min(1) }),
  privateJwk.transform((key) => ({ keys: [key] })),
])

/** A key for signing, with what the world may know of it. */
export interface SigningKey {
  /** RFC 7638 thumbprint. */
  readonly kid: string
  readonly jwk: { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string; readonly kid: string }
  /** 32 bytes. */
  readonly publicKey: Uint8Array
  readonly sign: (bytes: Uint8Array) => Uint8Array
  /** A JWS in compact form, its header naming this key and the kind of payload. */
  readonly jws: (type: string, payload: string) => string
  /** For deriving other secrets; never written anywhere. */
  readonly secret: KeyObject
}

/** All keys of a server; one signs, the others are about to or did. */
export interface Keys {
  readonly active: SigningKey
  readonly all: readonly SigningKey[]
}

/** Keys from a JWK, or a set of them, with their private parts. Without a name the first one signs. */
export async function readKeys(jwks: unknown, active?: string): Promise<Keys> {
  const { keys } = privateJwks.parse(jwks)
  const all = await Promise.all(keys.map(signingKey))
  const chosen = active === undefined ? all[0] : all.find(({ kid }) => kid === active)
  if (!chosen) throw new Error(`no key has the thumbprint ${active}; there is ${all.map(({ kid }) => kid).join(', ')}`)
  return { active: chosen, all }
}

/** A new private key, as a JWK. */
export function generateKey(): object {
  return generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })
}

async function signingKey(jwk: z.infer<typeof privateJwk>): Promise<SigningKey> {
  const secret = createPrivateKey({ key: jwk, format: 'jwk' })
  // Of the private key: a public part that does not fit would make statements nobody can verify.
  const { x } = createPublicKey(secret).export({ format: 'jwk' })
  if (x !== jwk.x) throw new Error('the public part `x` of a key does not belong to its private part `d`')
  const kid = await calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: jwk.x })
  const heads = new Map<string, string>()
  const head = (typ: string) => {
    const known = heads.get(typ)
    if (known) return known
    const made = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid, typ })).toString('base64url')
    heads.set(typ, made)
    return made
  }
  return {
    kid,
    jwk: { kty: 'OKP', crv: 'Ed25519', x: jwk.x, kid },
    publicKey: Buffer.from(jwk.x, 'base64url'),
    sign: (bytes) => sign(null, bytes, secret),
    jws: (type, payload) => {
      const text = `${head(type)}.${Buffer.from(payload).toString('base64url')}`
      return `${text}.${sign(null, Buffer.from(text, 'latin1'), secret).toString('base64url')}`
    },
    secret,
  }
}
