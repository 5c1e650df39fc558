import { joinBytes } from './bytes.js'

/** SHA-256, at once. The input is only lent: its bytes change after the call. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/** How many bytes a hash has. A row of hashes is one array, hash after hash. */
export const hashSize = 32

/** The hash of an entry, RFC 9162 § 2.1.1. The first byte keeps an entry from passing for a node. */
export function hashLeaf(entry: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joinBytes([Uint8Array.of(0), entry]))
}

/** The hash over two neighbours, RFC 9162 § 2.1.1. */
export function hashNode(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joinBytes([Uint8Array.of(1), left, right]))
}
