import * as z from 'zod'
import { meant, option } from './option.js'

// RFC 6265 § 4.1.1 allows more in a name; these pass every server and library unescaped.
const name = option(
  z.string().regex(/^[A-Za-z0-9_.-]+$/),
  { rule: 'must be a cookie’s name: letters, digits, `_`, `.` and `-`' },
  'Name of the cookie that keeps the choice.',
).meta({ default: 'assent' })

const domainPattern =
  /^\.?(localhost|([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)$/

const domain = option(
  z.string().regex(domainPattern).max(254),
  {
    rule: 'must be a domain, such as `example.com`',
    hint: (value) => {
      const host = typeof value === 'string' && /^\s*(?:[a-z]+:)?(?:\/\/)?([^\s/:?#]+)/i.exec(value)?.[1]
      return host && host !== value && domainPattern.test(host) ? meant(host) : undefined
    },
  },
  'Domain the cookie is set on. Default: the widest the browser accepts.',
)

/** The cookie that keeps the choice. */
export const cookie = z
  .strictObject({ name: name.optional(), domain: domain.optional() })
  .describe('The cookie that keeps the choice.')
