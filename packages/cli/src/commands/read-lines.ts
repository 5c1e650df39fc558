import { createReadStream } from 'node:fs'
import { splitLines } from '../verify/split-lines.js'

/** The lines of a file, one at a time, in memory that does not grow with it. Throws what reading it throws. */
export async function readLines(file: string, push: (line: string) => void): Promise<void> {
  const lines = splitLines(push)
  for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) lines.piece(piece)
  lines.end()
}
