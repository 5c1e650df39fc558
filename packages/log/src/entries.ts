import { joinBytes } from './bytes.js'
import { LogError } from './log-error.js'
import { fullWidth } from './tile.js'

/** A bundle of entries, C2SP tlog-tiles: each after its length, two bytes, the larger first. */
export function encodeEntries(entries: readonly Uint8Array[]): Uint8Array {
  if (entries.length > fullWidth) throw new LogError(`a bundle must hold at most 256 entries, got ${entries.length}`)
  return joinBytes(
    entries.flatMap((entry) => {
      if (entry.length > 0xffff) throw new LogError(`an entry must be at most 65535 bytes, got ${entry.length}`)
      return [Uint8Array.of(entry.length >> 8, entry.length & 0xff), entry]
    }),
  )
}

/** The entries of a bundle that should hold this many; LogError when it holds more, fewer, or a part of one. */
export function decodeEntries(bundle: Uint8Array, width: number): Uint8Array[] {
  const entries: Uint8Array[] = []
  let at = 0
  while (entries.length < width) {
    const start = at + 2
    at = start + bundle[at]! * 256 + bundle[at + 1]!
    // Past the end a byte is undefined, and the sum no number.
    if (!(at <= bundle.length)) throw new LogError(`the bundle must hold ${width} entries, got ${entries.length}`)
    entries.push(new Uint8Array(bundle.subarray(start, at)))
  }
  if (at < bundle.length)
    throw new LogError(`the bundle must end after ${width} entries, got ${bundle.length - at} more bytes`)
  return entries
}
