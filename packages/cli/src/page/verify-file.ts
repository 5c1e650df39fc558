import { createVerifier } from '../verify/create-verifier.js'
import type { Key } from '../verify/key.js'
import type { Report } from '../verify/report.js'
import { splitLines } from '../verify/split-lines.js'

/** Verifies a file of the visitor's, piece by piece; undefined once `isStale` says that another one has been chosen. */
export async function verifyFile(
  file: Blob,
  keys: readonly Key[],
  isStale: () => boolean,
): Promise<Report | undefined> {
  const verifier = createVerifier({ keys })
  const lines = splitLines(verifier.push)
  const decoder = new TextDecoder()
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (isStale()) {
      await reader.cancel()
      return undefined
    }
    if (done) break
    lines.piece(decoder.decode(value, { stream: true }))
    // Signatures take their time: let the page breathe between pieces.
    await new Promise((resolve) => setTimeout(resolve))
  }
  lines.piece(decoder.decode())
  lines.end()
  return verifier.end()
}
