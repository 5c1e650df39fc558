import { problemsOf } from '@assent/schema'
import type * as z from 'zod'
import { Refusal } from './refusal.js'

/** What came, once it fits the schema; else a 422 that says what does not. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw new Refusal(422, 'invalid', 'What came does not fit; `problems` says where.', {
    problems: problemsOf(schema, value),
  })
}
