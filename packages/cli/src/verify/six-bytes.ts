/** A whole number in six bytes, the largest first. */
export function sixBytes(number: number): Uint8Array {
  return Uint8Array.from({ length: 6 }, (_, at) => Math.floor(number / 256 ** (5 - at)) % 256)
}

/** The number in six bytes. */
export function fromSixBytes(bytes: Uint8Array): number {
  return bytes.subarray(0, 6).reduce((number, byte) => number * 256 + byte, 0)
}
