/** Buckets of `lag`, in order, with their words: from the visitor's clock to the server's. */
export const lagBuckets: Readonly<Record<string, string>> = {
  'under 1 s': 'Under a second',
  'under 10 s': 'Under 10 seconds',
  'under 1 min': 'Under a minute',
  'under 1 h': 'Under an hour',
  'under 1 day': 'Under a day',
  later: 'Later',
  ahead: 'Visitor’s clock is fast',
}

/** Whether a bucket of `regret` is one: withdrawn within a day of the grant. */
export const isRegret = (bucket: string): boolean => bucket === 'within a day'
