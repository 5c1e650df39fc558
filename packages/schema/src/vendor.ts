import * as z from 'zod'
import { address } from './address.js'
import { host } from './host.js'
import { id } from './id.js'
import { option } from './option.js'
import { flag, text } from './text.js'

const categoryId = option(z.string(), { rule: 'must be the id of a category' })

const cookie = z.strictObject({
  name: text('Name of the cookie or storage key; a trailing `*` stands for any ending.'),
  purpose: text('What it is for.').optional(),
  duration: text('How long it stays, in words, such as `2 years`.').optional(),
})

/** One recipient: of the catalogue, or the site's own. */
export const vendor = z.strictObject({
  vendor: id('Id of a vendor in the catalogue, or an id of your own with a `name` and a `category`.'),
  id: text(
    'The site’s id with the vendor, such as `G-XXXXXXX`: Assent loads the tag when it is granted. Give this or `snippet`.',
  ).optional(),
  snippet: flag(
    'The page carries the vendor’s own snippet, marked: Assent loads nothing itself. Give this or `id`.',
    false,
  ).optional(),
  limitedDataUse: flag(
    'The vendor’s restricted mode, always: Limited Data Use of the Meta Pixel, Limited Data Processing of Pinterest Tag, restricted data use of X Pixel. Needs `assent-full.js` or the module.',
    false,
  ).optional(),
  category: option(
    z.union([categoryId, z.array(categoryId).min(1)]),
    { rule: 'must be the id of a category, or a list of them' },
    'Category or categories it serves. Default: the catalogue’s.',
  ).optional(),
  name: text('Name of a vendor that is not in the catalogue.').optional(),
  purpose: text('What the vendor does with the data. Default: the catalogue’s words.').optional(),
  privacyPolicy: address('Address of the vendor’s privacy policy. Default: the catalogue’s.').optional(),
  cookies: z.array(cookie).describe('Cookies and storage keys it leaves. Default: the catalogue’s list.').optional(),
  hosts: z
    .array(host)
    .describe(
      'Further hosts it is reached by, such as a proxy or a server container of the site’s own; a path may follow.',
    )
    .optional(),
  storage: z
    .array(text('A cookie’s or storage key’s name, as a prefix; a trailing `=` makes it exact.'))
    .describe('Further cookies and storage keys it leaves.')
    .optional(),
})
