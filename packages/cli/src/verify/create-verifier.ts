import { type IsSignedBy, isSignedBy } from './ed25519.js'
import { type Finding, finding } from './finding.js'
import type { Key } from './key.js'
import { isObject } from './object.js'
import { readJson } from './read-json.js'
import type { Report } from './report.js'
import { openSession } from './session.js'
import { shown } from './shown.js'
import { verifyCopy } from './verify-copy.js'
import { type ExportVerifier, verifyExport } from './verify-export.js'

/** What to hold a file to. */
export interface VerifyOptions {
  /** The keys to trust, got from elsewhere than the file. Without any, the file's own count, and the report says so. */
  readonly keys?: readonly Key[]
  /** Whether a part of a log is a fault. */
  readonly whole?: boolean
  /** Ed25519. A faster one than the stock one, which runs anywhere. */
  readonly isSignedBy?: IsSignedBy
  /** Told of each finding as it is made: the report holds only the first thousand. */
  readonly onFinding?: (finding: Finding) => void
}

/** Takes a file line by line, without the line ends. */
export interface Verifier {
  push(line: string): void
  end(): Report
}

// A line holds a notice at most, and a copy some receipts: far less than this.
const longest = 32_000_000

/** Verifies a visitor's copy, a receipt or an export, whichever it turns out to be. Never throws, whatever came. */
export function createVerifier(options: VerifyOptions = {}): Verifier {
  const { keys = [], whole = false, onFinding = () => {} } = options
  const session = openSession({ given: keys, isSignedBy: options.isSignedBy ?? isSignedBy }, onFinding)
  let verifier: ExportVerifier | undefined
  let waiting: string | undefined
  let copy: string[] = []
  let [lines, length, isTooLong] = [0, 0, false]

  /** `last` because only the last line can have been cut off. */
  function take(text: string, last: boolean) {
    const line = ++lines
    if (text.length > longest || (length += verifier ? 0 : text.length) > longest) {
      if (!isTooLong)
        session.emit(finding(line, 'too-long', `at most ${longest} characters`, `${Math.max(text.length, length)}`))
      isTooLong = true
      copy = []
      return
    }
    if (verifier) takeExport(text, line, last)
    else {
      const header = lines === 1 ? headerOf(text) : undefined
      if (header) {
        readJson(text, session.at(1))
        verifier = verifyExport(header, session)
      } else copy.push(text)
    }
  }

  function takeExport(text: string, line: number, last: boolean) {
    if (!text && last) return
    const value = readJson(text, (rule, expected, got) => {
      const isCut = rule === 'not-json' && last
      session.at(line)(isCut ? 'truncated' : rule, isCut ? 'a whole line' : expected, got)
    })
    if (isObject(value)) verifier?.line(value, line)
    else if (value !== undefined) session.at(line)('unknown-line', 'an object', shown(value))
  }

  return {
    push(line) {
      if (waiting !== undefined) take(waiting, false)
      waiting = line
    },
    end() {
      if (waiting !== undefined) take(waiting, true)
      let readable = !isTooLong
      if (verifier) verifier.end(lines)
      else if (readable) readable = verifyCopy(copy.join('\n'), session)
      if (whole && !session.whole) session.at(1)('not-whole', 'the export of a whole log', session.kind)
      return session.report(lines, readable)
    },
  }
}

function headerOf(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) && value.format === 'assent-export/1' ? value : undefined
  } catch {
    return undefined
  }
}
