import { type JsonStop, scanJson } from './json-scan.js'
import { quote } from './printable.js'

/** Why a text is not JSON. */
export interface JsonFault {
  /** What stands where the JSON breaks off. */
  readonly got: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  /** The likely cause. */
  readonly hint: string
}

/** The first fault of a text that should be JSON, with its likely cause. */
export function findJsonFault(text: string): JsonFault | undefined {
  const stop = scanJson(text)
  if (!stop) return undefined
  const { at = stop.at, got = gotAt(text, at), hint } = causeOf(text, stop)
  return { got, ...placeOf(text, at), hint }
}

interface Cause {
  readonly at?: number | undefined
  readonly got?: string
  readonly hint: string
}

/** Habits from JavaScript, Python and word processors first; what is left is told by what was expected. */
function causeOf(text: string, stop: JsonStop): Cause {
  const { at, expected, comma, open } = stop
  const rest = text.slice(at)
  const word = /^[\p{L}_$][\w$-]*/u.exec(rest)?.[0]
  const value = expected === 'value' || expected === 'name'
  if (expected === 'text') return causeInText(rest)
  if (!rest && !text.trim()) return { hint: 'The smallest config is `{}`.' }
  if (!rest) return { hint: open === undefined ? 'Something is missing.' : unclosed(text, open) }
  if (rest.startsWith('\ufeff')) return { hint: 'Save the file as UTF-8 without a byte order mark.' }
  if (/^(\/\/|\/\*|#|<!--)/.test(rest)) return { got: 'a comment', hint: 'JSON has no comments: remove it.' }
  if (/^</.test(rest)) return { hint: 'This is HTML: give the JSON inside the script element alone.' }
  if (value && comma !== undefined && /^[}\]]/.test(rest))
    return { at: comma, got: `a comma before "${rest[0]}"`, hint: 'No comma follows the last entry: remove it.' }
  if (/^['‘’“”„«`]/.test(rest)) return { hint: 'Names and texts stand in straight double quotes: `"`.' }
  if (expected === 'name')
    return { hint: word ? `Names stand in double quotes: ${quote(word)}.` : 'A name in double quotes is missing.' }
  if (expected === 'value') return { hint: missingValue(rest, word) }
  if (expected === 'colon') return { hint: 'A colon stands between a name and its value.' }
  if (expected === 'end') return { hint: 'The config is complete before it: remove what follows.' }
  if (/^[}\]]/.test(rest) && open !== undefined) return { hint: unclosed(text, open) }
  if (word && text[at - 1] === '"') return { hint: 'Inside a text, `"` is written `\\"`.' }
  return { hint: /^["{[\w-]/.test(rest) ? 'A comma is missing before it.' : 'A comma parts two entries.' }
}

function causeInText(rest: string): Cause {
  if (!rest || /^[\n\r]/.test(rest)) return { hint: 'A text ends with `"` on the line it starts on.' }
  if (rest.startsWith('\\')) return { hint: 'In a text, a backslash is written `\\\\`.' }
  return { hint: rest.startsWith('\t') ? 'In a text, a tab is written `\\t`.' : 'Remove this invisible character.' }
}

function missingValue(rest: string, word: string | undefined): string {
  if (/^[+-.\d]/.test(rest)) return 'Numbers have no plus, no zero in front and digits on both sides of the point.'
  if (!word) return 'A value is missing.'
  const literal = { true: 'true', false: 'false', none: 'null', null: 'null', undefined: 'null', nan: 'null' }
  const lower = word.toLowerCase()
  return Object.hasOwn(literal, lower)
    ? `Write \`${literal[lower as keyof typeof literal]}\`.`
    : `Texts stand in double quotes: ${quote(word)}.`
}

function unclosed(text: string, open: number): string {
  return `The "${text[open]}" of line ${placeOf(text, open).line} is not closed.`
}

function gotAt(text: string, at: number): string {
  const rest = text.slice(at)
  if (!rest) return text.trim() ? 'the end' : 'nothing'
  if (/^[\n\r]/.test(rest)) return 'the end of the line'
  const whole = /^"([^"\n\r]+)/.exec(rest)?.[1] ?? /^[\p{L}_$][\w$-]*|^./u.exec(rest)?.[0]
  return quote(whole ?? '')
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const lines = text.slice(0, at).split(/\r\n|\n|\r/)
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }
}
