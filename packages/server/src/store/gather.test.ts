import { describe, expect, it } from 'vitest'
import { gather } from './gather.js'

/** A write that ends when told. */
function heldWrite() {
  const groups: { rows: number[]; end: () => void; fail: (error: Error) => void }[] = []
  const write = (rows: number[]) =>
    new Promise<number[]>((resolve, reject) => {
      groups.push({ rows, end: () => resolve(rows.map((row) => row * 10)), fail: reject })
    })
  return { groups, write }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

describe('gather', () => {
  it('gathers while a group is in flight, and answers each caller', async () => {
    const { groups, write } = heldWrite()
    const ingest = gather(write, { capacity: 10, group: 3, lanes: 1 })
    const first = ingest.put(1)
    await turn()
    const others = [2, 3, 4, 5].map((row) => ingest.put(row))
    await turn()
    expect(groups.map(({ rows }) => rows)).toEqual([[1]])
    groups[0]!.end()
    expect(await first).toBe(10)
    await turn()
    groups[1]!.end()
    await turn()
    groups[2]!.end()
    expect(await Promise.all(others)).toEqual([20, 30, 40, 50])
    expect(groups.map(({ rows }) => rows)).toEqual([[1], [2, 3, 4], [5]])
  })

  it('rejects what is beyond its capacity with Busy, and takes more once there is room', async () => {
    const { groups, write } = heldWrite()
    const ingest = gather(write, { capacity: 2, group: 2, lanes: 1 })
    const taken = [ingest.put(1), ingest.put(2)]
    await turn()
    await expect(ingest.put(3)).rejects.toMatchObject({ name: 'Busy' })
    groups[0]!.end()
    await Promise.all(taken)
    const next = ingest.put(4)
    await turn()
    groups[1]!.end()
    expect(await next).toBe(40)
  })

  it('tells a failure to the group it befell, and goes on', async () => {
    const { groups, write } = heldWrite()
    const ingest = gather(write, { capacity: 9, group: 1, lanes: 1 })
    const failed = expect(ingest.put(1)).rejects.toThrow('gone')
    const next = ingest.put(2)
    await turn()
    groups[0]!.fail(new Error('gone'))
    await failed
    await turn()
    groups[1]!.end()
    expect(await next).toBe(20)
  })

  it('is drained only when nothing waits', async () => {
    const { groups, write } = heldWrite()
    const ingest = gather(write, { capacity: 9, group: 1, lanes: 1 })
    await ingest.drained()
    const put = ingest.put(1)
    let isDrained = false
    const drained = ingest.drained().then(() => {
      isDrained = true
    })
    await turn()
    expect(isDrained).toBe(false)
    groups[0]!.end()
    await Promise.all([put, drained])
    expect(ingest.waiting()).toBe(0)
  })
})
