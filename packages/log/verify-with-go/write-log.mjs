import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  append,
  emptyEdge,
  encodeBase64,
  encodeEntries,
  formatCheckpoint,
  formatTilePath,
  formatVerifierKey,
  fullWidth,
  hashLeaf,
  makeVerifierKey,
  proveConsistency,
  proveInclusion,
  signNote,
  tilesOf,
} from '@assent/log'

const sha256 = (bytes) => createHash('sha256').update(bytes).digest()
const origin = 'receipts.example/www.acme.example'

/**
 * Writes a log of the last of these sizes into a folder, having grown through each: a checkpoint of every size, the tiles and
 * bundles of the last, and proofs within and between all of them.
 */
export async function writeLog(folder, sizes) {
  const write = (path, data) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), data)
  }
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const key = makeVerifierKey(origin, publicKey.export({ format: 'der', type: 'spki' }).subarray(-32), sha256)
  const signer = { key, sign: (message) => sign(null, message, privateKey) }

  const last = sizes.at(-1)
  const entries = Array.from(
    { length: last },
    (_, at) => `assent-entry/1 ${sha256(Buffer.from(`salt ${at}`)).toString('hex')}`,
  )
  const leafHashes = entries.map((entry) => hashLeaf(Buffer.from(entry), sha256))
  const tiles = new Map()
  let edge = emptyEdge
  for (const size of sizes) {
    const grown = append(edge, Buffer.concat(leafHashes.slice(edge.size, size)), sha256)
    for (const { bytes, ...id } of grown.tiles) tiles.set(formatTilePath(id), bytes)
    edge = grown.edge
    write(`checkpoints/${size}`, await signNote(formatCheckpoint({ origin, size, root: grown.root }), [signer]))
  }
  for (const id of tilesOf(last)) {
    write(formatTilePath(id), tiles.get(formatTilePath(id)))
    if (id.level !== 0) continue
    const start = id.index * fullWidth
    const bundle = encodeEntries(entries.slice(start, start + id.width).map((entry) => Buffer.from(entry)))
    write(formatTilePath({ ...id, level: 'entries' }), bundle)
  }

  const readTile = (level, index, width) => {
    const full = tiles.get(formatTilePath({ level, index, width: fullWidth }))
    return full ?? tiles.get(formatTilePath({ level, index, width }))
  }
  const text = (proof) => proof.map(encodeBase64)
  const inclusions = []
  const consistencies = []
  for (const size of sizes) {
    const step = Math.max(1, Math.floor(size / 97))
    for (let index = 0; index < size; index += step) {
      inclusions.push({ index, size, proof: text(await proveInclusion(index, size, readTile, sha256)) })
    }
    inclusions.push({ index: size - 1, size, proof: text(await proveInclusion(size - 1, size, readTile, sha256)) })
    for (const from of sizes.filter((from) => from <= size)) {
      consistencies.push({ from, to: size, proof: text(await proveConsistency(from, size, readTile, sha256)) })
    }
  }
  write(
    'sample.json',
    JSON.stringify({ origin, key: formatVerifierKey(key), entries, sizes, inclusions, consistencies }),
  )
}
