/** A row that is not what the log says. */
export interface RowFault {
  readonly index: number
  readonly id: string
  readonly fault: 'missing' | 'edited' | 'erased without a tombstone'
}
