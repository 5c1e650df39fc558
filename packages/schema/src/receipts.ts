import * as z from 'zod'
import { address } from './address.js'
import { meant, option } from './option.js'

const sitePattern = /^[a-z0-9]([a-z0-9._-]{0,251}[a-z0-9])?$/

const site = option(
  z.string().regex(sitePattern),
  {
    rule: 'must be a host name in lower case, such as `www.example.com`',
    hint: (value) => {
      const host =
        typeof value === 'string'
          ? value
              .trim()
              .toLowerCase()
              .replace(/^https?:\/\/|\/.*$/g, '')
          : ''
      return sitePattern.test(host) ? meant(host) : undefined
    },
  },
  'Under which name the server keeps the receipts. Default: the page’s host.',
)

/** Where receipts of decisions are sent. */
export const receipts = z
  .strictObject({
    endpoint: address('Address of the receipts server, or a path on this site such as `/assent`.'),
    site: site.optional(),
    page: z
      .enum(['origin', 'path'])
      .meta({
        description: 'How much of the page’s address a receipt names. Never a query string.',
        default: 'origin',
      })
      .optional(),
    impressions: z
      .boolean()
      .meta({
        description: 'Tells the server that a notice was painted, without any identifier. The server must count them.',
        default: false,
      })
      .optional(),
  })
  .describe('A signed receipt of every decision, kept by a server of the site’s. Default: none is made.')
