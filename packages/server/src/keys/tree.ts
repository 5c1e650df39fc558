import { hash } from 'node:crypto'

/** A Merkle tree over leaf hashes: its root, and how each leaf leads to it. */
export interface Tree {
  readonly root: Buffer
  /** By leaf: a step for each neighbour on the way up, `~l` or `~r` for its side and its hash in base64url. */
  readonly paths: readonly string[]
}

const pair = Buffer.alloc(65, 1)

/** The tree of RFC 9162 § 2.1.1; of an odd number of nodes the last moves up as it is. */
export function treeOf(leaves: readonly Buffer[]): Tree {
  const rows = [leaves]
  for (let row = leaves; row.length > 1; rows.push(row)) row = rowAbove(row)
  let paths = ['']
  for (const row of rows.slice(0, -1).reverse()) {
    const above = paths
    paths = row.map((_, at) => {
      const beside = row[at ^ 1]
      return beside ? `~${at & 1 ? 'l' : 'r'}${beside.toString('base64url')}${above[at >> 1]}` : above[at >> 1]!
    })
  }
  return { root: rows.at(-1)![0]!, paths }
}

function rowAbove(row: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = []
  for (let at = 0; at + 1 < row.length; at += 2) {
    pair.set(row[at]!, 1)
    pair.set(row[at + 1]!, 33)
    above.push(hash('sha256', pair, 'buffer'))
  }
  if (row.length % 2) above.push(row.at(-1)!)
  return above
}
