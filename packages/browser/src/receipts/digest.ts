import { canonical, type Hash } from '@assent/core'

/** Whether this page can hash at all: `crypto.subtle` is there in secure contexts only. */
export function canHash(): boolean {
  return typeof crypto === 'object' && !!crypto.subtle
}

/** SHA-256 of bytes, part after part. */
export async function sha256(...parts: readonly Iterable<number>[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(parts.flatMap((part) => [...part]))))
}

/** The bytes of a text. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

/** A value's canonical bytes (RFC 8785). */
export function canonicalBytes(value: object): Uint8Array {
  return utf8(canonical(value as never))
}

/** SHA-256 of a value's canonical bytes: what a receipt, a notice or a policy is known by. */
export async function hashOf(value: object): Promise<Hash> {
  return toHex(await sha256(canonicalBytes(value)))
}

/** Bytes in lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
