import { LogError } from './log-error.js'

// Node and browsers have these alike; the compiler is told of them here, and of nothing else that a page or a server has.
declare const TextEncoder: new () => { encode(text: string): Uint8Array }
declare function atob(text: string): string
declare function btoa(binary: string): string

/** The UTF-8 of a text. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** The base64 of bytes, RFC 4648 § 4. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
}

/** The bytes of a base64 text; LogError for anything but what would be written for them, to the last bit. */
export function decodeBase64(text: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4) throw notBase64(text)
  const binary = atob(text)
  // Bits beyond the last byte would let one signature be written in several ways.
  if (btoa(binary) !== text) throw notBase64(text)
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** The number a text writes in decimal; undefined with a leading zero, a sign, or beyond what a number holds exactly. */
export function readDecimal(text: string): number | undefined {
  const number = /^(0|[1-9]\d{0,15})$/.test(text) ? Number(text) : Number.NaN
  return Number.isSafeInteger(number) ? number : undefined
}

/** What came, short enough for a message. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

function notBase64(text: string) {
  return new LogError(`must be padded base64, got ${quote(text)}`)
}
