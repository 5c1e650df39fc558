import { canonical, type Hash } from '@assent/core'

/** Whether this page can hash at all: `crypto.subtle` is there in secure contexts only. */
export function canHash(): boolean {
  return typeof crypto === 'object' && !!crypto.subtle
}

/** SHA-256 of some bytes, in lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** SHA-256 of a value's canonical bytes: what a receipt, a notice or a policy is known by. */
export function hashOf(value: object): Promise<Hash> {
  return sha256(new TextEncoder().encode(canonical(value as never)))
}

/** Bytes in lower-case hex. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
