/** One line of a chart: a number for each day. `look` names its colour and dash. */
export interface Line {
  readonly label: string
  readonly values: readonly number[]
  readonly look: Look
}

/** Told apart by dash as well as by colour. */
export type Look = 'accept' | 'reject' | 'choose' | 'signal'

/** Dashes in pixels; empty is solid. */
export const dashes: Readonly<Record<Look, readonly number[]>> = {
  accept: [],
  reject: [8, 3],
  choose: [2, 3],
  signal: [10, 3, 2, 3],
}
