import type { CategoryId, VendorConfig, VendorId } from './config.js'
import type { Grants } from './grants.js'

/** What an adapter may touch of the page. */
export interface VendorPage {
  /** The page's global object, where vendors keep their queues. */
  // biome-ignore lint/suspicious/noExplicitAny: vendors' globals have no types
  readonly global: Record<string, any>
  /** The current time, for the snippets that stamp it. */
  now(): Date
  /** Inserts an external script, `async`; `loaded` is called once it has run. */
  script(src: string, loaded?: () => void): void
}

/**
 * How one vendor is held, told, loaded and cleared. What people read about it (purpose, cookies, links) stands apart,
 * in `VendorAbout`.
 */
export interface Vendor {
  readonly id: VendorId
  /** The categories it serves, unless the config says otherwise. */
  readonly categories: readonly CategoryId[]
  /** It can tell its categories apart by itself: it loads when any of them is granted, not only when every one is. */
  readonly splits?: boolean
  /** Its `update` stops it for good, so no reload is needed after a loss. */
  readonly stops?: boolean
  /** Hosts its requests go to. A leading dot includes subdomains; a path may follow, as a prefix. */
  readonly hosts: readonly string[]
  /** First-party cookies and storage keys it leaves, as prefixes; a trailing `=` makes the name exact. */
  readonly storage: readonly string[]
  /** The vendor default: says what is denied, before anything else. Must not cause a request. */
  readonly setDefault?: (page: VendorPage) => void
  /** The vendor update: says what holds now. Vendors that share the function are told once. */
  readonly update?: (page: VendorPage, grants: Grants) => void
  /** Loads the tag. Called once, when the vendor is first granted and the config has its id. */
  readonly load?: (page: VendorPage, config: VendorConfig & { readonly id: string }, grants: Grants) => void
}

/** What people read about a vendor. */
export interface VendorAbout {
  readonly id: VendorId
  readonly name: string
  /** What it does: the key of a text of the face's, such as `vendor.usage`, or a sentence. */
  readonly purpose: string
  readonly privacyPolicy: string
  /** What a cookie is for: the key of a text of the face's, such as `cookie.visitor`, or a sentence. */
  readonly cookies: readonly { readonly name: string; readonly purpose: string; readonly duration: string }[]
  /** An id of the right form, for messages. */
  readonly idExample: string
  /** Regular expression an id must match. */
  readonly idPattern: string
}

/** What is known of a vendor that shows something in other people's pages, so that a placeholder can stand for it. */
export interface EmbedAbout {
  readonly vendor: VendorId
  readonly name: string
  /** The markup that its script fills, as a selector. */
  readonly fills?: string
  /** A host for its frames that stores less. It is held all the same: it still sends the visitor's address. */
  readonly quieterHost?: string
  /** What to add to the query of its frames' addresses, so that it stores less. */
  readonly quieterQuery?: string
}
