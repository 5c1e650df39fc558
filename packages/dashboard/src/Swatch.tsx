import { dashes, type Look } from './line.js'

/** How a line looks, for the legend. */
export function Swatch({ look }: { readonly look: Look }) {
  return (
    <svg class={`swatch ${look}`} width="24" height="8" viewBox="0 0 24 8" aria-hidden="true">
      <line
        x1="0"
        y1="4"
        x2="24"
        y2="4"
        stroke="currentColor"
        stroke-width="2.5"
        stroke-dasharray={dashes[look].join(' ')}
      />
    </svg>
  )
}
