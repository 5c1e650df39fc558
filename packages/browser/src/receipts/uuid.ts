import { toHex } from './digest.js'

/** A UUIDv7 (RFC 9562 § 5.7): the time in milliseconds, then what is random. */
export function uuidv7(now: number, random: Uint8Array): string {
  const bytes = Uint8Array.from(random)
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = now.toString(16).padStart(12, '0') + toHex(bytes).slice(12)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
