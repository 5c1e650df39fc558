import type { Vendor } from '@assent/core'

/** Sentry, by its loader script. */
export const sentryAdapter: Vendor = {
  id: 'sentry',
  categories: ['analytics'],
  hosts: ['.sentry.io', '.sentry-cdn.com'],
  storage: [
    'sentryReplaySession=', // unconfirmed
  ],
  load(page, { id }) {
    page.script(`https://js.sentry-cdn.com/${encodeURIComponent(id)}.min.js`) // unconfirmed
  },
}
