import type { Problem } from '@assent/schema'

/** A request that is not served, as docs/receipts.md words it: one word, a message, and what is wrong with what came. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly problems: readonly Problem[] | undefined
  /** Seconds. */
  readonly retryAfter: number | undefined

  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503,
    readonly word: string,
    message: string,
    more: { readonly problems?: readonly Problem[]; readonly retryAfter?: number } = {},
  ) {
    super(message)
    this.problems = more.problems
    this.retryAfter = more.retryAfter
  }
}
