import * as z from 'zod'
import { category } from './category.js'
import { consentMode } from './consent-mode.js'
import { cookie } from './cookie.js'
import { gate } from './gate.js'
import { id } from './id.js'
import { meant, option } from './option.js'
import { receipts } from './receipts.js'
import { regime } from './regime.js'
import { place, region } from './region.js'
import { site } from './site.js'
import { flag } from './text.js'
import { ui } from './ui.js'
import { vendor } from './vendor.js'

const languagePattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

const language = option(
  z.string().regex(languagePattern),
  {
    rule: 'must be a BCP 47 language tag, such as `en` or `de-AT`',
    hint: (value) => {
      const tag = typeof value === 'string' ? value.trim().replaceAll('_', '-') : ''
      return languagePattern.test(tag) ? meant(tag) : undefined
    },
  },
  'Language of the texts, as BCP 47 writes it: `en` or `de-AT`. Default: the page’s.',
)

/** The shape of the whole config. `checkConfig` adds the rules that span options. */
export const configSchema = z.strictObject({
  $schema: z.string().describe('Address of this schema. For editors only.').optional(),
  site: site.optional(),
  categories: z
    .record(id(), category)
    .describe(
      'The site’s own categories, or changes to the default ones, by id. Default: those that `vendors` serve, or all ' +
        'four: necessary, functional, analytics, marketing.',
    )
    .optional(),
  vendors: z.array(vendor).describe('Who receives data. What is not listed stays held.').optional(),
  region: region(
    'Where the visitor is, if the server knows: ISO 3166, `FR` or `US-CA`. Default: unknown, which gets the ' +
      'strictest rules.',
  ).optional(),
  regimes: z
    .record(place, regime)
    .describe(
      'Lines added to the table of regimes, or changed, by place: `FR`, `US-CA`, or `*` for every known place without a line.',
    )
    .optional(),
  minors: flag(
    'The site is directed at minors, or this visitor is known to be one. Categories for sale, sharing or profiling are ' +
      'then off, and nobody is asked about them. Default: false.',
  ).optional(),
  reload: z
    .enum(['auto', 'ask', 'never'])
    .meta({
      description:
        'What to do after a loss, for tags that have run and cannot be told to stop: `auto` reloads by itself, `ask` ' +
        'asks the visitor, `never` relies on the gate alone.',
      default: 'auto',
    })
    .optional(),
  cookie: cookie.optional(),
  consentMode: consentMode.optional(),
  gate: gate.optional(),
  ui: ui.optional(),
  receipts: receipts.optional(),
  language: language.optional(),
  texts: z
    .record(z.string(), z.string())
    .describe('Texts of the notice and the preferences, by their key. Shown as text, never as markup.')
    .optional(),
})
