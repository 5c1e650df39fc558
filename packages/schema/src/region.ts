import * as z from 'zod'
import { countries } from './countries.js'
import { meant, option } from './option.js'
import { subdivisions } from './subdivisions.js'

/** Places that have a usual code which is not ISO's. */
const wonts: Readonly<Record<string, string>> = {
  UK: 'The United Kingdom is written `GB`.',
  EL: 'Greece is written `GR`.',
  EU: 'The Union has no country code: write its members one by one.',
}

/** A place as ISO 3166 writes it: a country, or a subdivision with its country before it. */
export function region(description?: string) {
  return option(
    z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)
      .refine(isRegion),
    {
      rule: 'must be an ISO 3166 code in capitals, such as `FR` or `US-CA`',
      hint: (value) => (typeof value === 'string' ? regionHint(value) : undefined),
    },
    description,
  )
}

/** Whose line of the table a site's own is: a region's, or that of every place without one. */
export const place = option(
  z
    .string()
    .regex(/^(\*|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/)
    .refine((value) => value === '*' || isRegion(value)),
  {
    rule: 'must be an ISO 3166 code in capitals, such as `FR` or `US-CA`, or `*` for every place without a line',
    hint: (value) => (typeof value === 'string' ? regionHint(value) : undefined),
  },
)

function isRegion(value: string): boolean {
  const [country = '', subdivision, ...rest] = value.split('-')
  if (!countries.includes(country) || rest.length) return false
  return (
    subdivision === undefined || (subdivisions[country]?.includes(subdivision) ?? /^[A-Z0-9]{1,3}$/.test(subdivision))
  )
}

function regionHint(value: string): string | undefined {
  const written = value.trim().toUpperCase().replace(/[_ ]/g, '-')
  if (isRegion(written)) return meant(written)
  const wont = Object.hasOwn(wonts, written) ? wonts[written] : undefined
  if (wont) return wont
  if (subdivisions.US?.includes(written)) return `A US state is written \`US-${written}\`.`
  if (subdivisions.CA?.includes(written)) return `A Canadian province is written \`CA-${written}\`.`
  const [country = ''] = written.split('-')
  return isRegion(country) && written.includes('-') ? `\`${country}\` has no such subdivision.` : undefined
}
