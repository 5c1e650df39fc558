import type { Choice, Method } from './choice.js'
import type { Grant } from './grants.js'
import { isId } from './policy.js'

/*
 * The stored string, format 1, fields parted by dots:
 *
 *   1.<seconds, base 36>.<method>.<policy version>.<categories>.<vendors>
 *
 * Categories and vendors are parted by `~`; each is an id with `_` and a letter for its answer: `g` granted, `d` denied,
 * `o` granted over a signal. A vendor without a letter follows its categories. Every character may stand in a cookie.
 */

const methods: Readonly<Record<string, Method>> = { g: 'gesture', s: 'synthetic', a: 'api', x: 'signal' }
const letterOf = (method: Method) => Object.keys(methods).find((letter) => methods[letter] === method)

/** The choice as the cookie keeps it. */
export function encodeRecord(choice: Choice): string {
  const entry = (id: string, answer: Grant | undefined) =>
    answer ? `${id}_${answer === 'denied' ? 'd' : choice.despite.includes(id) ? 'o' : 'g'}` : id
  const categories = Object.entries(choice.categories).map(([id, answer]) => entry(id, answer))
  const vendors = choice.offered.map((id) => entry(id, choice.vendors[id]))
  return [
    1,
    Math.round(choice.at).toString(36),
    letterOf(choice.method),
    choice.policyVersion,
    categories.join('~'),
    vendors.join('~'),
  ].join('.')
}

/** The choice a stored string holds; undefined for anything that is not understood to the last character. */
export function decodeRecord(text: string): Choice | undefined {
  const [format, seconds = '', letter = '', policyVersion = '', first, second, ...rest] = text.split('.')
  const method = Object.hasOwn(methods, letter) ? methods[letter] : undefined
  const wellFormed = format === '1' && /^[0-9a-z]{1,8}$/.test(seconds) && /^[0-9a-z]{1,8}$/.test(policyVersion)
  if (!wellFormed || !method || first === undefined || second === undefined || rest.length) return undefined
  const categories = readEntries(first)
  const vendors = readEntries(second)
  if (!categories || !vendors || categories.some(([, answer]) => !answer)) return undefined
  const answers = (entries: Entry[]): Record<string, Grant> =>
    Object.fromEntries(entries.flatMap(([id, a]) => (a ? [[id, a === 'd' ? 'denied' : 'granted'] as const] : [])))
  return {
    at: Number.parseInt(seconds, 36),
    method,
    policyVersion,
    categories: answers(categories),
    vendors: answers(vendors),
    offered: vendors.map(([id]) => id),
    despite: [...categories, ...vendors].flatMap(([id, answer]) => (answer === 'o' ? [id] : [])),
  }
}

type Entry = readonly [id: string, answer: string | undefined]

function readEntries(field: string): Entry[] | undefined {
  const entries = field === '' ? [] : field.split('~').map((entry) => entry.split('_'))
  const valid = entries.every(
    ([id = '', answer, ...rest]) => isId(id) && (answer === undefined || /^[gdo]$/.test(answer)) && !rest.length,
  )
  return valid ? entries.map(([id = '', answer]) => [id, answer] as const) : undefined
}
