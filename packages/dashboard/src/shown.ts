/** A notice that visitors of a region saw on a day, and how many receipts name it. */
export interface Shown {
  readonly notice: string
  readonly count: number
}

/** What the visitor saw of one layer, as docs/receipts.md has it. */
export interface NoticeDocument {
  readonly format: string
  readonly layer: string
  readonly language: string
  readonly html: string
  readonly css: string
}
