/** The moments at which each way is tried, and what the visitor has said by then. */
export const moments = {
  'before a choice': '',
  'after reject': 'assent.reject()',
  'after withdraw': 'assent.accept(); assent.withdraw()',
  'after accept': 'assent.accept()',
} as const
export type Moment = keyof typeof moments

export const everyMoment = Object.keys(moments) as readonly Moment[]

/** A moment's last word, for names and addresses. */
export const idOf = (moment: string): string => moment.split(' ').at(-1) ?? ''
