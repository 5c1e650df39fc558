import { type ComponentChild, h } from 'preact'

/** The path of the cross that takes something away and decides nothing. */
export const cross = 'm5 5 10 10M15 5 5 15'

/** A button that shows a line drawing of 20 by 20 instead of its name. */
export function iconButton(name: string, path: string, handlers: object): ComponentChild {
  const stroke = { viewBox: '0 0 20 20', width: 20, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.5 }
  return h('button', { class: 'icon', 'aria-label': name, ...handlers }, h('svg', stroke, h('path', { d: path })))
}
