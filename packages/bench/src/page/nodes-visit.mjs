// @ts-check
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { openVisit } from './visit.mjs'

const insertNodes = readFileSync(new URL('insert-nodes.js', import.meta.url), 'utf8')

/**
 * A page that inserts ten thousand elements while the question stands: what the main thread did, layout included. One
 * in a hundred is a script or a frame from a host nobody has heard of, so nothing is held anywhere.
 * @param {import('./bench.mjs').Setting} setting
 * @param {import('../peers/peer.mjs').Peer} peer
 * @param {import('./conditions.mjs').Condition} condition
 */
export async function nodesVisit({ browser }, peer, condition) {
  const visit = await openVisit(browser, condition)
  try {
    await visit.go(`/${peer.id}/article`)
    await delay(condition.horizon)
    await visit.run(insertNodes)
    const before = await visit.metrics()
    await visit.within('insertNodes()', 60_000)
    await delay(500)
    const after = await visit.metrics()
    await visit.cdp.send('HeapProfiler.collectGarbage')
    const { JSHeapUsedSize } = await visit.metrics()
    const spent = (/** @type {string} */ name) => (after[name] - before[name]) * 1000
    return { nodes: spent('TaskDuration'), nodesScript: spent('ScriptDuration'), nodesHeap: JSHeapUsedSize / 1024 }
  } finally {
    await visit.close()
  }
}
