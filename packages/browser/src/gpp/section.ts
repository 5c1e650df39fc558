import { bitsOf, lettersOf } from './encode.js'
import type { Section } from './sections.js'

/** What a field holds, as pages read it. */
type Value = number | boolean | readonly number[]

/** One segment's fields, by name. */
export type Segment = Readonly<Record<string, Value>>

/** A section's segments with their values; `read` is asked for one number a field, or a list's numbers by position. */
export function fillSection(
  { segments }: Section,
  read: (name: string, position?: number) => number | boolean,
): Segment[] {
  const fill = (field: string): [string, Value] => {
    const [name = '', count] = field.split('*')
    return [name, count ? Array.from({ length: +count }, (_, index) => +read(name, index + 1)) : read(name)]
  }
  return segments.map((fields) => Object.fromEntries(fields.split(' ').map(fill)))
}

/** A section's part of the string: every value has two bits, a version six, a boolean one. */
export function encodeSection(segments: readonly Segment[]): string {
  const bits = ([name, value]: [string, Value]) =>
    [value].flat().map((each) => bitsOf(+each, typeof each === 'boolean' ? 1 : /Version$/.test(name) ? 6 : 2))
  return segments.map((segment) => lettersOf(Object.entries(segment).flatMap(bits).join(''))).join('.')
}
