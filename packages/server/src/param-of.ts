import type { Context } from 'hono'
import type * as z from 'zod'
import { Refusal } from './refusal.js'

/** A part of the path; 404 when it cannot be the name of anything. */
export function paramOf(c: Context, name: string, schema: z.ZodType<string>): string {
  const parsed = schema.safeParse(c.req.param(name))
  if (!parsed.success) throw new Refusal(404, 'missing', `There is nothing here: not a possible ${name}.`)
  return parsed.data
}
