import { noticeSchema, policySchema, problemsOf } from '@assent/schema'
import { type Finding, finding, type Tell } from './finding.js'
import { bytesToHex, hashOf, isHash } from './hash.js'
import type { Hashed } from './receipt.js'
import { shown } from './shown.js'

const schemas = { notice: noticeSchema, policy: policySchema }

/** The two kinds of document that receipts name by hash. */
type DocumentKind = keyof typeof schemas

/** The documents that receipts of a file name, and those that are in it. */
export interface Documents {
  /** Remembers what a receipt names. */
  name(hashed: Hashed, line: number): void
  /** Checks a document that came, under the hash it is said to have, if any. */
  add(kind: DocumentKind, value: unknown, stated: unknown, line: number, tell: Tell): void
  /** Sets what was named against what came. */
  end(emit: (finding: Finding) => void): void
}

/** An export carries every document that its receipts name and their pages sent; a visitor's copy may carry some. */
export function createDocuments(kind: 'copy' | 'export'): Documents {
  const named = new Map<string, number>()
  const given = new Map<string, number>()
  return {
    name({ receipt }, line) {
      for (const which of ['notice', 'policy'] as const) {
        const hash = receipt[which]
        if (isHash(hash) && !named.has(`${which} ${hash}`)) named.set(`${which} ${hash}`, line)
      }
    },
    add(which, value, stated, line, tell) {
      for (const { path, rule, got } of problemsOf(schemas[which], value))
        tell('document-shape', `${which}: ${path} ${rule}`, got)
      const bytes = hashOf(value)
      const hash = bytes && bytesToHex(bytes)
      if (!hash || (stated !== undefined && stated !== hash))
        tell('document-hash', `the ${which} with hash ${shown(stated)}`, hash ?? 'one without canonical bytes')
      // Said once is enough: it stands for the one it is said to be.
      given.set(`${which} ${isHash(stated) ? stated : hash}`, line)
    },
    end(emit) {
      for (const [key, line] of given)
        if (!named.has(key))
          emit(finding(line, 'document-unnamed', `a document that a receipt names${among(key)}`, key))
      if (kind === 'copy') return
      for (const [key, line] of named)
        if (!given.has(key))
          emit(
            finding(
              line,
              'document-missing',
              `the ${key}, which it names`,
              'none in this file: the page never sent it, or it was left out',
            ),
          )
    },
  }

  function among(key: string): string {
    const same = [...named.keys()].filter((each) => each.slice(0, 6) === key.slice(0, 6))
    return same.length && same.length < 4 ? `: ${same.join(', ')}` : ''
  }
}
