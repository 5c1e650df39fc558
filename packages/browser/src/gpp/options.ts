import type { CategoryId } from '@assent/core'

/** What a site says about its signals beyond its categories. Without it, nothing is claimed. */
export interface GppOptions {
  /** The national section everywhere, or each state's own, drafts included. Default: each state's own once it is settled. */
  readonly section?: 'national' | 'state'
  /** The site has signed the Multi-State Privacy Agreement, covers its transactions by it, and works in this mode. */
  readonly mspa?: 'opt-out' | 'service-provider'
  /** It knows that it processes data of children. Nothing here can give a parent's consent, so the fields say no. */
  readonly knownChild?: boolean
  /**
   * The kinds of sensitive data it processes: the positions of a section's list, from 1, by the section's prefix. Only
   * these can ever be told as allowed.
   */
  readonly sensitive?: Readonly<Record<string, readonly number[]>>
  /** The category that asks for processing beyond what was disclosed when the data was collected. */
  readonly otherPurposes?: CategoryId
  /** Answers `__uspapi` as well, for vendors that have not moved on. */
  readonly usp?: boolean
}
