import { decodeEntries, hashLeaf, proveInclusion, rootOf, verifyInclusion } from '@assent/log'
import { describe, expect, it } from 'vitest'
import { connect } from '../database/connect.js'
import { sha256 } from '../sha256.js'
import { pendingSites, sequence } from './sequence.js'
import { newReceipt, quietWork } from './test-receipt.js'
import { testStore } from './test-store.js'
import { tileReader } from './tiles.js'

const { signCheckpoint: sign } = quietWork()

const { url, store, database } = await testStore()

describe('sequence', { timeout: 60_000 }, () => {
  async function putAll(site: string, count: number) {
    const rows = Array.from({ length: count }, () => newReceipt({ site }))
    await Promise.all(rows.map((row) => store.put(row)))
    return rows
  }

  async function entriesOf(site: string): Promise<string[]> {
    const { size } = (await store.head(site))!
    const entries: string[] = []
    for (let n = 0; n * 256 < size; n++) {
      const width = Math.min(256, size - n * 256)
      entries.push(
        ...decodeEntries((await store.entries(site, n, width))!, width).map((entry) => Buffer.from(entry).toString()),
      )
    }
    return entries
  }

  it('gives every receipt one entry, in tiles whose root is the signed one', async () => {
    const rows = await putAll('tiles.example', 600)
    // Odd batches, so that tiles and bundles grow from every state.
    for (const limit of [1, 254, 1, 1, 300, 100]) await sequence(database, 'tiles.example', sign, limit)
    const head = (await store.head('tiles.example'))!
    const entries = await entriesOf('tiles.example')
    expect([...entries].sort()).toEqual(rows.map(({ commitment }) => `assent-entry/1 ${commitment}`).sort())
    const leaves = entries.map((entry) => hashLeaf(Buffer.from(entry), sha256))
    expect(head).toMatchObject({ size: 600, root: Buffer.from(rootOf(Buffer.concat(leaves), sha256)).toString('hex') })
    expect(head.checkpoint).toBe(`tiles.example\n600\n${head.root}\n`)
  })

  it('finds every site that has receipts waiting, once, and none that has not', async () => {
    const sites = ['a.example', 'b.example', 'é.example']
    for (const site of sites) await putAll(site, 3)
    expect([...(await pendingSites(database))].filter((site) => sites.includes(site)).sort()).toEqual(sites)
    for (const site of sites) await sequence(database, site, sign)
    expect(await pendingSites(database)).toEqual([])
  })

  it('tells each receipt the index its proof is made for', async () => {
    const [row] = await putAll('proof.example', 300)
    await sequence(database, 'proof.example', sign)
    const { size, root } = (await store.head('proof.example'))!
    const found = await store.receipt('proof.example', row!.receipt.id)
    const index = found!.index!
    const proof = await proveInclusion(index, size, tileReader(database, 'proof.example'), sha256)
    const leafHash = hashLeaf(Buffer.from(`assent-entry/1 ${row!.commitment}`), sha256)
    expect(verifyInclusion({ index, size, leafHash, root: Buffer.from(root, 'hex'), proof }, sha256)).toBe(true)
  })

  it('leaves no hole and repeats none when two servers do it at once', async () => {
    const rows = await putAll('two.example', 200)
    const other = connect(url)
    const sizes: number[] = []
    const record: typeof sign = (site, size, root) => {
      sizes.push(size)
      return sign(site, size, root)
    }
    while ((await pendingSites(database)).includes('two.example'))
      await Promise.all([database, other, database, other].map((each) => sequence(each, 'two.example', record, 23)))
    await other.destroy()
    expect(await entriesOf('two.example')).toHaveLength(200)
    expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b))
    const indexes = await Promise.all(
      rows.map(async ({ receipt }) => (await store.receipt('two.example', receipt.id))!.index),
    )
    expect(indexes.sort((a, b) => a! - b!)).toEqual(rows.map((_, at) => at))
  })

  it('keeps nothing of a turn whose head could not be signed', async () => {
    await putAll('unsigned.example', 3)
    const failing = sequence(database, 'unsigned.example', () => Promise.reject(new Error('no key')))
    await expect(failing).rejects.toThrow('no key')
    expect(await store.head('unsigned.example')).toBeUndefined()
    expect(await sequence(database, 'unsigned.example', sign)).toBe(3)
    const stats = await store.stats('unsigned.example', '2000-01-01', '2999-01-01', 'all')
    expect(stats.map(({ count }) => count)).toEqual([3])
  })

  it('serves the entries of a size that was passed long ago', async () => {
    await putAll('growing.example', 5)
    await sequence(database, 'growing.example', sign, 3)
    const early = await store.entries('growing.example', 0, 3)
    await sequence(database, 'growing.example', sign)
    expect(await store.entries('growing.example', 0, 3)).toEqual(early)
    expect(await store.entries('growing.example', 0, 6)).toBeUndefined()
    expect(await store.entries('growing.example', 1, 1)).toBeUndefined()
  })
})
