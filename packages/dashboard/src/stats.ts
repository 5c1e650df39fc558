/** What `GET /v1/:site/stats` can split by. */
export type Dimension = 'all' | 'control' | 'region' | 'language' | 'layer' | 'layout' | 'notice' | 'lag' | 'regret'

/** Receipts of one day (UTC, by the server's clock), one event and one value of the dimension. */
export interface Stat {
  readonly day: string
  readonly event: string
  readonly value: string
  readonly count: number
}

/** Notices painted on one day; the server counts them only if the site asked for it. */
export interface Impression {
  readonly day: string
  readonly region: string
  readonly language: string
  readonly count: number
}

/** Everything one period of the dashboard shows. `impressions` is null when the site does not count them. */
export type Stats = Readonly<Record<Dimension, readonly Stat[]>> & {
  readonly impressions: readonly Impression[] | null
}

/** The dimensions the dashboard asks for, one request each. */
export const dimensions: readonly Dimension[] = [
  'all',
  'control',
  'region',
  'language',
  'layer',
  'layout',
  'notice',
  'lag',
  'regret',
]
