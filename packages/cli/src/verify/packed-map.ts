import { bytesToHex } from './hash.js'

/** A map from keys of one width to values of one width, in one array each: no object and no text for an entry. */
export interface PackedMap {
  get(key: Uint8Array): Uint8Array | undefined
  /** Keeps the first value of a key; false when there was one. */
  add(key: Uint8Array, value: Uint8Array): boolean
}

/** An empty map. Keys are expected to be spread evenly, as hashes and random ids are. */
export function createPackedMap(keyWidth: number, valueWidth: number): PackedMap {
  const width = keyWidth + valueWidth
  let places = 64
  let bytes = new Uint8Array(places * width)
  let used = new Uint8Array(places)
  let count = 0

  function placeOf(key: Uint8Array): number {
    const start = Number.parseInt(bytesToHex(key.subarray(keyWidth - 4)), 16)
    for (let place = start % places; ; place = (place + 1) % places)
      if (!used[place] || isAt(place * width, key)) return place
  }

  function isAt(offset: number, key: Uint8Array): boolean {
    for (let at = 0; at < keyWidth; at++) if (bytes[offset + at] !== key[at]) return false
    return true
  }

  function put(key: Uint8Array, value: Uint8Array): boolean {
    const place = placeOf(key)
    if (used[place]) return false
    used[place] = 1
    bytes.set(key, place * width)
    bytes.set(value, place * width + keyWidth)
    return true
  }

  function grow() {
    const [from, was, had] = [bytes, used, places]
    places *= 2
    bytes = new Uint8Array(places * width)
    used = new Uint8Array(places)
    for (let place = 0; place < had; place++)
      if (was[place]) {
        const record = from.subarray(place * width, (place + 1) * width)
        put(record.subarray(0, keyWidth), record.subarray(keyWidth))
      }
  }

  return {
    get(key) {
      const place = placeOf(key)
      return used[place] ? bytes.subarray(place * width + keyWidth, (place + 1) * width) : undefined
    },
    add(key, value) {
      if (++count * 3 > places * 2) grow()
      return put(key.subarray(0, keyWidth), value.subarray(0, valueWidth))
    },
  }
}
