import { formatCount, formatShare } from './number-format.js'
import type { Part } from './tally.js'

/** The events told apart in a bar, in order; the rest of it is everything else. */
const kinds = [
  ['given', 'accept', 'given'],
  ['refused', 'reject', 'refused'],
  ['signal', 'signal', 'by signal'],
] as const

interface Props {
  readonly label: string
  readonly part: Part
  /** The count of the longest bar. */
  readonly most: number
}

/** A name and its count, a bar as long as the count, and the shares the bar is made of. */
export function StackedBar({ label, part: { count, events }, most }: Props) {
  const known = kinds.map(([event, look, word]) => ({ look, word, count: events.get(event) ?? 0 }))
  const rest = count - known.reduce((sum, { count }) => sum + count, 0)
  const shares = [...known, { look: 'rest', word: 'other', count: rest }].filter(({ count }) => count > 0)
  const starts = shares.map((_, n) => shares.slice(0, n).reduce((sum, { count }) => sum + count, 0))
  return (
    <>
      <div class="bar-text">
        <span>{label}</span>
        <b>{formatCount(count)}</b>
      </div>
      <svg class="bar" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ look, count }, n) => (
          <rect key={look} class={look} x={starts[n]} y="0" width={count} height="1" />
        ))}
      </svg>
      <div class="shares">
        {shares.map(({ look, word, count: some }) => (
          <small key={look}>
            <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
              <rect class={look} width="8" height="8" rx="2" />
            </svg>
            {formatShare(some, count)} {word}
          </small>
        ))}
      </div>
    </>
  )
}
