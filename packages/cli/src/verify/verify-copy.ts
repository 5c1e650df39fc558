import { copySchema, problemsOf } from '@assent/schema'
import { createChain } from './chain.js'
import { createDocuments } from './documents.js'
import { isObject } from './object.js'
import { readJson } from './read-json.js'
import type { Session } from './session.js'
import { shown } from './shown.js'
import { checkSigned } from './signed-receipt.js'
import { checkErased } from './tombstone.js'
import { walkJson } from './walk-json.js'

/** Checks a visitor's copy, a receipt with its statement, what is left of an erased one, or a bare receipt. False for others. */
export function verifyCopy(text: string, session: Session): boolean {
  // A file cut short is still known by its first words; of any other broken text nothing can be said.
  const isOurs = /"assent-(copy|receipt|export)\/1"/.test(text)
  const lineOf = placesIn(text)
  const value = readJson(text, (rule, expected, got) => {
    const isCut = rule === 'not-json' && isOurs
    session.at(isCut ? text.split('\n').length : 1)(isCut ? 'truncated' : rule, isCut ? 'a whole file' : expected, got)
  })
  const copy = value === undefined ? undefined : asCopy(value, session)
  if (!copy) {
    if (value !== undefined)
      session.at(1)('wrong-shape', 'assent-copy/1, assent-receipt/1 or assent-export/1', shown(value))
    return value === undefined && isOurs
  }
  session.useKeys(copy.keys ?? [], copy.log ?? [], lineOf('keys'))
  if (copy.erased === true) {
    session.count('tombstones')
    session.site = siteOf({ site: checkErased(copy, session.ring, session.at(lineOf('tombstone'))) })
    return true
  }
  const chain = createChain('copy')
  const documents = createDocuments('copy')
  const receipts = Array.isArray(copy.receipts) ? copy.receipts : []
  if (!receipts.length) session.at(lineOf('receipts'))('no-receipt', 'a receipt at least', shown(copy.receipts))
  receipts.forEach((each: unknown, place) => {
    const line = lineOf(`receipts.${place}`)
    if (place === 0 && isObject(each) && isObject(each.receipt)) session.site = siteOf(each.receipt)
    checkSigned(isObject(each) ? each : {}, session, chain, documents, line)
  })
  for (const kind of ['notice', 'policy'] as const)
    if (copy[kind] !== undefined) {
      session.count('documents')
      documents.add(kind, copy[kind], undefined, lineOf(kind), session.at(lineOf(kind)))
    }
  chain.end(session.emit)
  documents.end(session.emit)
  return true
}

function asCopy(value: unknown, session: Session): Record<string, unknown> | undefined {
  if (!isObject(value)) return undefined
  if (value.format === 'assent-copy/1') {
    session.kind = 'copy'
    checkShape(value, session)
    return value
  }
  const isBare = value.format === 'assent-receipt/1'
  const isErased = value.erased === true && typeof value.tombstone === 'string'
  if (!isBare && !isErased && !isObject(value.receipt)) return undefined
  session.kind = 'receipt'
  if (isErased) return value
  return isBare ? { receipts: [{ receipt: value }] } : { ...value, receipts: [value] }
}

/** What has a check of its own is left to it. */
function checkShape(value: unknown, session: Session) {
  const own = /^(receipts(\[\d+\]\.receipt\b|$)|keys|notice|policy)/
  for (const { path, rule, got } of problemsOf(copySchema, value))
    if (!own.test(path)) session.at(1)('wrong-shape', `${path} ${rule}`, got)
}

function siteOf({ site }: Record<string, unknown>): string {
  return typeof site === 'string' ? site : ''
}

/** Where the upper parts of a JSON text start, by line. */
function placesIn(text: string): (path: string) => number {
  const lines = new Map<string, number>()
  let [line, last] = [1, 0]
  try {
    walkJson(text, (path, at) => {
      if (path.length > 2) return
      line += text.slice(last, at).split('\n').length - 1
      last = at
      lines.set(path.join('.'), line)
    })
  } catch {
    // Not JSON: there are no places in it.
  }
  return (path) => lines.get(path) ?? 1
}
