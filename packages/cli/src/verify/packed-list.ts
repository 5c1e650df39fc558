/** A growing list of records of one width, end to end: millions of them cost no object each. */
export interface PackedList {
  readonly length: number
  push(record: Uint8Array): void
  /** A view of a record, good until the next push. */
  at(index: number): Uint8Array
}

/** An empty list of records of so many bytes. */
export function createPackedList(width: number): PackedList {
  let bytes = new Uint8Array(width * 64)
  let length = 0
  return {
    get length() {
      return length
    },
    push(record) {
      if ((length + 1) * width > bytes.length) {
        const wider = new Uint8Array(bytes.length * 2)
        wider.set(bytes)
        bytes = wider
      }
      bytes.set(record.subarray(0, width), length++ * width)
    },
    at: (index) => bytes.subarray(index * width, (index + 1) * width),
  }
}
