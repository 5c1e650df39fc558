import { randomFillSync } from 'node:crypto'

const length = 32
let [pool, used] = [Buffer.alloc(0), 0]

/** 32 random bytes that nobody else gets. Asking the system for a hundred at once is far quicker than for one at a time. */
export function makeSalt(): Buffer {
  if (used === pool.length) [pool, used] = [randomFillSync(Buffer.alloc(128 * length)), 0]
  used += length
  return pool.subarray(used - length, used)
}
