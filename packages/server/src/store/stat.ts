import type { Hash } from '@assent/core'

/** What `stats` can split by. `lag` and `regret` have buckets as values, `all` has the value ''; `layout` is the notice's own word. */
export const dimensions = [
  'all',
  'control',
  'layer',
  'layout',
  'by',
  'region',
  'language',
  'model',
  'notice',
  'gpc',
  'lag',
  'regret',
] as const
export type Dimension = (typeof dimensions)[number]

/** Receipts of one day (UTC, by the server's clock), one event and one value of the dimension. */
export interface Stat {
  readonly day: string
  readonly event: string
  readonly value: string
  readonly count: number
}

/** A notice painted; without any identifier. */
export interface Impression {
  readonly region: string
  readonly language: string
  readonly notice: Hash | null
}
