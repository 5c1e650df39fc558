import type { Act, Model } from '@assent/core'
import * as z from 'zod'
import { acts } from './category.js'
import { option } from './option.js'
import { flag } from './text.js'

const models = ['opt-in', 'opt-out', 'notice'] as const satisfies readonly Model[]

const model = (description?: string) => (description ? z.enum(models).describe(description) : z.enum(models))

const modelOf = Object.fromEntries(acts.map((act) => [act, model().optional()])) as Record<
  Act,
  z.ZodOptional<ReturnType<typeof model>>
>

/** The rules of one place, where they differ from the table's. */
export const regime = z.strictObject({
  model: model(
    'What must come first: a yes (`opt-in`), no no (`opt-out`), or a word about it (`notice`). Default: the table’s.',
  ).optional(),
  acts: z.strictObject(modelOf).describe('Models of legal acts that differ from the regime’s own.').optional(),
  gpc: flag('Whether Global Privacy Control settles the matter here.').optional(),
  notice: flag('Show the notice although nothing must be asked.').optional(),
  months: option(
    z.int().min(1).max(24),
    { rule: 'must be a whole number of months, 1 to 24' },
    'How long a choice stands, in months, 1 to 24.',
  ).optional(),
})
