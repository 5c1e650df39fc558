import { type ComponentChild, h } from './index.js'

/** The path of the cross that takes something away and decides nothing. */
export const cross = 'm3 3 7 7M10 3 3 10'

/** A button that shows a line drawing of 13 by 13, half as large again, instead of its name. */
export function iconButton(name: string, path: string, handlers: object): ComponentChild {
  const stroke = { viewBox: '0 0 13 13', width: 20, fill: 'none', stroke: 'currentColor' }
  return h('button', { class: 'icon', 'aria-label': name, ...handlers }, h('svg', stroke, h('path', { d: path })))
}
