import { hashNode } from '@assent/log'
import { sha256 } from '../sha256.js'

/** A Merkle tree over leaf hashes: its root, and how each leaf leads to it. */
export interface Tree {
  readonly root: Uint8Array
  /** By leaf: a step for each neighbour on the way up, `~l` or `~r` for its side and its hash in base64url. */
  readonly paths: readonly string[]
}

/** The tree of RFC 9162 § 2.1.1; of an odd number of nodes the last moves up as it is. */
export function treeOf(leaves: readonly Uint8Array[]): Tree {
  const rows = [leaves]
  for (let row = leaves; row.length > 1; rows.push(row)) row = rowAbove(row)
  let paths = ['']
  for (const row of rows.slice(0, -1).reverse()) {
    const above = paths
    paths = row.map((_, at) => {
      const beside = row[at ^ 1]
      const step = beside ? `~${at & 1 ? 'l' : 'r'}${Buffer.from(beside).toString('base64url')}` : ''
      return step + above[at >> 1]
    })
  }
  return { root: rows.at(-1)![0]!, paths }
}

function rowAbove(row: readonly Uint8Array[]): Uint8Array[] {
  const above: Uint8Array[] = []
  for (let at = 0; at + 1 < row.length; at += 2) above.push(hashNode(row[at]!, row[at + 1]!, sha256))
  if (row.length % 2) above.push(row.at(-1)!)
  return above
}
