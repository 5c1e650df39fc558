import * as z from 'zod'
import { meant, option } from './option.js'

// A leading dot includes subdomains; a path may follow, as a prefix. A path alone is one on the site itself.
const pattern = /^(\.?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]([a-z0-9-]*[a-z0-9])?(\/\S*)?|\/[^\s/]\S*)$/

/** Where requests go: a host, with a path's beginning where that is narrower. */
export const host = option(z.string().regex(pattern), {
  rule: 'must be a host, such as `stats.example.com` or `.example.com/collect`',
  hint: (value) => {
    const bare =
      typeof value === 'string'
        ? value
            .trim()
            .toLowerCase()
            .replace(/^([a-z]+:)?\/\//, '')
            .replace(/^\*\./, '.')
        : ''
    return bare !== value && pattern.test(bare) ? meant(bare) : undefined
  },
})
