import { hash } from 'node:crypto'

/** SHA-256 at once, as the log wants it. */
export function sha256(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer')
}
