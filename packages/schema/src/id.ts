import * as z from 'zod'
import { meant, option } from './option.js'

/** What the id of a category or a vendor looks like; core's `isId` says the same, and why `constructor` is none. */
export const idPattern = /^(?!constructor$)[a-z][a-z0-9-]{0,39}$/

const rule = 'must be an id: a lower-case letter, then at most 39 lower-case letters, digits and hyphens'

/** The id of a category or a vendor. */
export function id(description?: string) {
  return option(z.string().regex(idPattern), { rule, hint: (value) => meant(asId(value)) }, description)
}

/** The id a value comes nearest to, such as `my-media` for `My Media`. */
function asId(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const words = value.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  const written = words.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '')
  return idPattern.test(written) ? written : undefined
}
