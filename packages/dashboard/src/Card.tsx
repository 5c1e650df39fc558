import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'

interface Props {
  readonly title: string
  /** What the figures say, in a sentence or two. */
  readonly text: string
  readonly wide?: boolean
  /** Shown in place of the children on demand. Without it there is nothing to show but the text. */
  readonly table?: () => ComponentChildren
  readonly children?: ComponentChildren
}

/** One question and its answer: as words, as a picture, and on demand as a table. */
export function Card({ title, text, wide, table, children }: Props) {
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  return (
    <section class={wide ? 'card wide' : 'card'} aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
        {table && (
          <button
            type="button"
            class="plain"
            aria-label={`Table: ${title}`}
            aria-pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            Table
          </button>
        )}
      </header>
      <p class="quiet">{text}</p>
      {asTable && table ? table() : children}
    </section>
  )
}
