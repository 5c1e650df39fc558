import type { Hash } from '@assent/core'

/** What a token may do: routes name the scope they ask for. */
export interface Token {
  readonly site: string
  readonly name: string
  readonly hash: Hash
  readonly scopes: readonly string[]
  readonly expires: Date | null
}
