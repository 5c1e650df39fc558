import type { Act } from '@assent/core'
import * as z from 'zod'
import { flag, text } from './text.js'

/** The legal acts a category may cover; `config.test-d.ts` holds the list to core's. */
export const acts = [
  'sale',
  'sharing',
  'profiling',
  'sensitive',
  'statistics',
  'appearance',
] as const satisfies readonly Act[]

/** The categories every site starts from; a test holds the list to core's. */
export const defaultCategoryIds: readonly string[] = ['necessary', 'functional', 'analytics', 'marketing']

/** One category: its words, and what the law makes of it. */
export const category = z.strictObject({
  label: text('What the category is called. Default: its translation, for the four every site starts from.').optional(),
  description: text('What it is for, in a sentence.').optional(),
  acts: z
    .array(z.enum(acts))
    .describe(
      'The legal acts the category covers; the strictest of their models is the category’s. Default: none, for ' +
        '`marketing` sale, sharing and profiling.',
    )
    .optional(),
  necessary: flag(
    'Needed for a service the visitor asked for: always granted, never asked. Default: only `necessary` is.',
  ).optional(),
  basis: z
    .enum(['consent', 'legitimate-interest'])
    .meta({
      description:
        '`legitimate-interest`: where the law asks for no yes, it is listed with an objection, not a ticked consent.',
      default: 'consent',
    })
    .optional(),
})
