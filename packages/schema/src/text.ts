import * as z from 'zod'
import { option } from './option.js'

/** A text for people, shown as it is and never as markup. */
export function text(description: string) {
  return option(z.string().regex(/\S/), { rule: 'must be a text that is not empty' }, description)
}

/** A yes or no; left out, it is `whenAbsent`. */
export function flag(description: string, whenAbsent?: boolean) {
  return z.boolean().meta({ description, ...(whenAbsent !== undefined && { default: whenAbsent }) })
}

/** An e-mail address. */
export function email(description: string) {
  return option(z.email(), { rule: 'must be an e-mail address, such as `privacy@example.com`' }, description)
}

/** A day as ISO 8601 writes it. */
export function date(description: string) {
  return option(z.iso.date(), { rule: 'must be a date that exists, written `YYYY-MM-DD`' }, description)
}
