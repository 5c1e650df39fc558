import { decodeBase64, encodeBase64 } from '@assent/log'

/** Bytes of base64url without padding; undefined for anything its encoder would not have written. */
export function fromBase64Url(text: string): Uint8Array | undefined {
  const padding = '='.repeat((4 - (text.length % 4)) % 4)
  if (!/^[\w-]*$/.test(text)) return undefined
  try {
    return decodeBase64(text.replaceAll('-', '+').replaceAll('_', '/') + padding)
  } catch {
    return undefined
  }
}

/** Base64url without padding. */
export function toBase64Url(bytes: Uint8Array): string {
  return encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}
