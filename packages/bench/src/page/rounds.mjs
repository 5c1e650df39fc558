// @ts-check
import { again } from './again.mjs'
import { conditions } from './conditions.mjs'
import { firstVisit } from './first-visit.mjs'
import { nodesVisit } from './nodes-visit.mjs'
import { snippetsVisit } from './snippets-visit.mjs'
import { tracedVisit } from './traced-visit.mjs'
import { undisturbedVisit } from './undisturbed-visit.mjs'

/**
 * @typedef {import('./bench.mjs').Setting} Setting
 * @typedef {import('../peers/peer.mjs').Peer} Peer
 * @typedef {Record<string, Record<string, number[]>>} Samples by peer, then by `condition.figure`
 */

const { slow, fast, fast4, fast6 } = conditions

/**
 * What is measured, and how often in a full run.
 * @type {readonly { id: string, name: string, rounds: number, visit: (setting: Setting, peer: Peer) => Promise<Record<string, number | undefined>> }[]}
 */
const kinds = [
  { id: 'slow', name: 'first visit', rounds: 6, visit: (s, p) => firstVisit(s, p, slow) },
  { id: 'slow', name: 'undisturbed', rounds: 6, visit: (s, p) => undisturbedVisit(s, p, slow, 'panel') },
  { id: 'fast', name: 'first visit', rounds: 3, visit: (s, p) => firstVisit(s, p, fast) },
  { id: 'fast', name: 'undisturbed', rounds: 3, visit: (s, p) => undisturbedVisit(s, p, fast, 'panel') },
  { id: 'fast4', name: 'undisturbed', rounds: 3, visit: (s, p) => undisturbedVisit(s, p, fast4, 'reject') },
  { id: 'fast6', name: 'traced', rounds: 3, visit: (s, p) => tracedVisit(s, p, fast6) },
  { id: 'fast4', name: 'snippets', rounds: 3, visit: (s, p) => snippetsVisit(s, p, fast4) },
  { id: 'fast', name: 'nodes', rounds: 3, visit: (s, p) => nodesVisit(s, p, fast) },
]

/** @param {string} id @param {Peer} peer */
const isMeasured = (id, { formOf }) => id === 'slow' || !formOf

/**
 * Measures in turns: in each round every peer has its visit of each kind, and each round begins with another peer, so
 * that what else the machine does falls on all of them.
 * @param {Setting} setting
 * @param {readonly Peer[]} peers
 * @param {{ quick: boolean } & import('./bench.mjs').Some} wanted
 * @param {(text: string) => void} say
 */
export async function measureRounds(setting, peers, { quick, kinds: words = '', rounds: most }, say) {
  /** @type {Samples} */
  const samples = Object.fromEntries(peers.map(({ id }) => [id, {}]))
  const asked = kinds.filter(({ id, name }) => words.split(',').some((word) => `${id} ${name}`.includes(word)))
  const total = quick ? 1 : (most ?? Math.max(...asked.map(({ rounds }) => rounds)))
  for (let round = 0; round < total; round++) {
    for (const { id, name, rounds, visit } of asked) {
      if (round >= (most ?? rounds)) continue
      const started = Date.now()
      for (let i = 0; i < peers.length; i++) {
        const peer = peers[(i + round) % peers.length]
        if (!isMeasured(id, peer)) continue
        const what = `${peer.name}, ${id}`
        // One that does not do what its documentation says has no figure of that round, which is not the others' fault.
        const figures = await again(() => visit(setting, peer), what, say).catch((error) => {
          if (peer.id === 'assent') throw error
          say(`${what}: left out of this round`)
          return {}
        })
        for (const [figure, value] of Object.entries(figures)) {
          if (value !== undefined) (samples[peer.id][`${id}.${figure}`] ??= []).push(value)
        }
      }
      say(`round ${round + 1} of ${total}: ${name}, ${id}, ${((Date.now() - started) / 1000).toFixed(0)} s`)
    }
  }
  return samples
}
