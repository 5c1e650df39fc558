import { toHex } from './digest.js'

/** A UUIDv4 (RFC 9562 § 5.4): random throughout. */
export function uuidv4(random: Uint8Array): string {
  return uuid(4, '', random)
}

/** A UUIDv7 (RFC 9562 § 5.7): the time in milliseconds, then what is random. */
export function uuidv7(now: number, random: Uint8Array): string {
  return uuid(7, now.toString(16).padStart(12, '0'), random)
}

function uuid(version: number, head: string, random: Uint8Array): string {
  const bytes = Uint8Array.from(random)
  bytes[6] = (bytes[6]! & 0x0f) | (version << 4)
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return (head + toHex(bytes).slice(head.length)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
