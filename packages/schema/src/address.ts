import * as z from 'zod'
import { meant, option } from './option.js'

// Printable characters only: browsers drop line breaks and tabs before they read a scheme, so `java\nscript:` runs.
const pattern =
  /^(?:[hH][tT][tT][pP][sS]?:\/\/[!-~\u00a1-\uffff]+|(?![wW]{3}\.|[a-zA-Z][a-zA-Z0-9+.-]*:)[!-~\u00a1-\uffff]+)$/

/** Where a link leads: the web, or a path on the site. Schemes that run code are refused. */
export function address(description: string) {
  return option(
    z.string().regex(pattern),
    {
      rule: 'must be an address with `http:` or `https:`, or a path such as `/privacy`',
      hint: (value) => (typeof value === 'string' && /^www\./i.test(value) ? meant(`https://${value}`) : undefined),
    },
    description,
  )
}
