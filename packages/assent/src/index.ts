export type { PageAssent, StartOptions } from '@assent/browser'
export type {
  Answers,
  Assent,
  Category,
  Cause,
  Change,
  Choice,
  Config,
  ConsentState,
  Grant,
  Grants,
  Regime,
  Vendor,
} from '@assent/core'
export { start } from './start.js'
