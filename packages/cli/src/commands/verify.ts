import { readFile } from 'node:fs/promises'
import { createVerifier } from '../verify/create-verifier.js'
import { formatReport } from '../verify/format-report.js'
import type { Key } from '../verify/key.js'
import { readKeys } from '../verify/read-keys.js'
import { isSignedBy } from './node-ed25519.js'
import { type Output, unreadable } from './output.js'
import { readLines } from './read-lines.js'

/** What `assent verify` may be told. */
export interface VerifyFlags {
  readonly key?: readonly string[]
  readonly whole?: boolean
  readonly json?: boolean
}

/** Verifies a file offline. 0: verified; 1: faults; 2: it, or a key, could not be read. */
export async function verify(file: string, { key = [], whole = false, json = false }: VerifyFlags, print: Output) {
  const keys: Key[] = []
  for (const given of key) {
    const read = await keysOf(given)
    if (!read) return unreadable(print, '--key', 'must be a verifier key, or a file with JWKs or verifier keys', given)
    keys.push(...read)
  }
  const verifier = createVerifier({ keys, whole, isSignedBy })
  try {
    await readLines(file, verifier.push)
  } catch (error) {
    return unreadable(print, file, 'must be a file that can be read', String(error))
  }
  const report = verifier.end()
  print.out(json ? JSON.stringify(report, null, 2) : formatReport(report).join('\n'))
  return { verified: 0, faults: 1, unreadable: 2 }[report.outcome]
}

async function keysOf(given: string): Promise<Key[] | undefined> {
  return readKeys(given) ?? readKeys(await readFile(given, 'utf8').catch(() => ''))
}
