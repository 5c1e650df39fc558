import { type Answer, type Choice, isYes, type Method } from './choice.js'
import { hash } from './hash.js'
import { isId } from './policy.js'

/*
 * The stored string, format 1, fields parted by dots:
 *
 *   1.<seconds, base 36>.<method>.<policy version>.<answers>.<check>
 *
 * Answers are parted by `~`; each is the id of a category or a vendor, `_`, and the first letter of its answer. Every
 * character may stand in a cookie as it is. The check is the hash of all before its dot: a record cut short could have
 * lost a refusal and still read well.
 */

const methods: readonly Method[] = ['gesture', 'synthetic', 'api', 'signal']
const letters: Readonly<Record<string, Answer>> = { g: 'granted', d: 'denied', i: 'insisted', f: 'follows' }

/** The choice as the cookie keeps it. */
export function encodeRecord({ at, method, policyVersion, answers }: Choice): string {
  const entries = Object.entries(answers).map(([id, answer]) => `${id}_${answer[0]}`)
  // A clock before 1970, or without a number: old, so that grants lapse and refusals stand.
  const seconds = Math.max(0, Math.round(at) || 0).toString(36)
  const text = [1, seconds, methods.indexOf(method), policyVersion, entries.join('~')].join('.')
  return `${text}.${hash(text)}`
}

/** The choice a stored string holds; undefined for anything but what would be written for it, to the last character. */
export function decodeRecord(stored: string): Choice | undefined {
  const [, seconds = '', method = '', policyVersion = '', entries = ''] = stored.split('.')
  const read = (entries.match(/[^~]+/g) ?? []).map((entry) => [entry.slice(0, -2), letters[entry.slice(-1)] ?? ''])
  const choice = {
    at: Number.parseInt(seconds, 36),
    method: methods[+method] as Method,
    policyVersion,
    answers: Object.fromEntries(read),
  }
  const isWhole = choice.method && /^\w+$/.test(policyVersion) && Object.keys(choice.answers).every(isId)
  return isWhole && encodeRecord(choice) === stored ? choice : undefined
}

/**
 * The record among a page's cookies. One set on two domains arrives twice, in no useful order: the latest counts, on a tie
 * the one refusing more.
 */
export function findRecord(
  cookies: readonly (readonly [name: string, value: string])[],
  name: string,
): Choice | undefined {
  return cookies
    .flatMap((cookie) => (cookie[0] === name && decodeRecord(cookie[1])) || [])
    .sort((a, b) => b.at - a.at || grantsIn(a) - grantsIn(b))[0]
}

function grantsIn(choice: Choice): number {
  return Object.values(choice.answers).filter(isYes).length
}
