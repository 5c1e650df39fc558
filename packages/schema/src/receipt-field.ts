import { canonical, type Json } from '@assent/core'
import * as z from 'zod'
import { tellFits } from './fits.js'
import { idPattern } from './id.js'

const wellFormed = /^\P{Surrogate}*$/u

/** A text of a receipt, as it came: at most so many characters, and nothing that has no canonical bytes. */
export function bounded(max: number) {
  const rule = `must be a text of at most ${max} characters, in well-formed Unicode`
  return z.string(rule).max(max, { error: rule, abort: true }).regex(wellFormed, rule)
}

/** A text of one form. */
export function written(pattern: RegExp, max: number, rule: string) {
  return z.string(rule).max(max, { error: rule, abort: true }).regex(pattern, rule)
}

/** The id of a category or a vendor. */
export const id = written(idPattern, 40, 'must be the id of a category or a vendor')

/** SHA-256 in lower-case hex. */
export const hash = written(/^[0-9a-f]{64}$/, 64, 'must be a SHA-256 in lower-case hex')

/** The id of a receipt. */
export const receiptId = written(
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  36,
  'must be a UUIDv7 in lower case',
)

/** Under which name the server keeps receipts. */
export const siteName = written(
  /^[a-z0-9]([a-z0-9._-]{0,251}[a-z0-9])?$/,
  253,
  'must be a host name in lower case, such as `www.example.com`',
)

/** A place, or '' when unknown. */
export const region = written(/^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$/, 6, 'must be an ISO 3166 code, or empty')

/** The language of texts. */
export const language = written(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 64, 'must be a BCP 47 language tag')

/** By a clock, ISO 8601 in UTC with milliseconds. */
export const time = z.iso.datetime({ precision: 3, error: 'must be a time such as `2026-11-22T04:30:00.000Z`' })

/** One of a few words. */
export function oneOf<const Words extends readonly [string, ...string[]]>(...words: Words) {
  return z.enum(words, `must be one of ${words.join(', ')}`)
}

/** A list of so many at most. */
export function listOf<Item extends z.ZodType>(item: Item, max: number) {
  const rule = `must be a list of at most ${max}`
  return z.array(item, rule).max(max, rule)
}

/** What stands by the id of a category or a vendor. zod drops a key `__proto__` without a word, and the hash would not. */
export function byId<Value extends z.ZodType>(value: Value, max: number): z.ZodType<Record<string, z.infer<Value>>> {
  const rule = `must be an object of at most ${max} ids`
  const keys = z.unknown().superRefine((given, context) => {
    const found = Object.keys(given ?? {})
    if (found.length > max) context.addIssue(rule)
    for (const key of found.slice(0, max))
      if (!idPattern.test(key)) context.addIssue({ code: 'custom', message: 'must have an id as its key', path: [key] })
  })
  tellFits(keys, (given) => {
    const found = Object.keys(given ?? {})
    return found.length <= max && found.every((key) => idPattern.test(key))
  })
  return z.intersection(z.record(z.string(), value, rule), keys) as never
}

/** Any JSON that has canonical bytes, at most so many characters of them. */
export function json(max: number): z.ZodType<Json> {
  return z
    .unknown()
    .refine((value) => isJson(value, max), `must be JSON of at most ${max} characters, without fractions`) as never
}

function isJson(value: unknown, max: number): boolean {
  try {
    // Undefined is no JSON; what nests too deep for the stack throws here too.
    return value !== undefined && canonical(value as Json).length <= max
  } catch {
    return false
  }
}
