/** One way in which a page can make a request. `{url}` stands for the address. */
export interface Way {
  readonly name: string
  /** Markup that the parser reads with the page. */
  readonly html?: string
  /** Code that a script runs; it sees `url`, and `add`, which puts an element into the body. */
  readonly code?: string
  /** The address is a script's: what counts is whether it ran. It may be fetched by the parser. */
  readonly runs?: true
  /** The address is a page's, opened or framed. */
  readonly page?: true
  /** Why it cannot be held, and what covers it. A gap of every script in a page, and of this one. */
  readonly gap?: string
  /** Held by assent-full.js alone. */
  readonly open?: true
  /** Firefox does not do this at all, or not through a proxy, or its driver counts as the visitor's gesture. */
  readonly notInFirefox?: true
}
