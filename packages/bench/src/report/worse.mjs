// @ts-check
import { figures, summaryOf } from './figures.mjs'

/** A difference this small is no difference, as a part of the greater. */
const same = 0.02

/**
 * Where Assent is worse than a peer, figure by figure, from the medians alone.
 * @param {import('./figures.mjs').Run} run
 * @param {readonly (readonly [string, keyof typeof figures])[]} asked
 */
export function worse(run, asked) {
  const peers = run.peers.filter(({ id }) => !['assent', 'assent-baked', 'none'].includes(id))
  const lines = asked.flatMap(([title, key]) => {
    const ours = summaryOf(figures[key], run, 'assent')?.median
    if (ours === undefined) return []
    const better = peers.flatMap(({ id, name }) => {
      const theirs = summaryOf(figures[key], run, id)?.median
      return theirs !== undefined && ours - theirs > same * Math.max(Math.abs(ours), Math.abs(theirs)) ? [name] : []
    })
    return better.length ? [`- ${title}: ${better.join('; ')}`] : []
  })
  return lines.length ? lines.join('\n') : 'Nowhere among the figures below.'
}
