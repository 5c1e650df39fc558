import { createHash } from 'node:crypto'
import { hashNode, rootOf } from '@assent/log'
import { expect, it } from 'vitest'
import { treeOf } from './tree.js'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

it.each([1, 2, 3, 4, 5, 7, 8, 9, 100, 257])(
  'of %i leaves has the root of RFC 9162, to which each of them leads',
  (count) => {
    const leaves = Array.from({ length: count }, (_, at) => sha256(Buffer.from(String(at))))
    const { root, paths } = treeOf(leaves)
    expect(Buffer.from(root)).toEqual(Buffer.from(rootOf(Buffer.concat(leaves), sha256)))
    const reached = leaves.map((leaf, at) =>
      (paths[at]!.match(/~[lr][\w-]{43}/g) ?? []).reduce((hash: Uint8Array, step) => {
        const beside = Buffer.from(step.slice(2), 'base64url')
        return step[1] === 'l' ? hashNode(beside, hash, sha256) : hashNode(hash, beside, sha256)
      }, leaf),
    )
    expect(new Set(reached.map((hash) => Buffer.from(hash).toString('hex')))).toEqual(new Set([root.toString('hex')]))
  },
)
