import type { Assent } from '@assent/core'

const svg = 'http://www.w3.org/2000/svg'

/** A pill, half of it white with a tick and half of it blue with a cross, as the California Privacy Protection Agency draws it. */
const shapes: readonly (readonly [fill: string, stroke: string, path: string])[] = [
  ['#06f', 'none', 'M7 0h16a7 7 0 0 1 0 14H7A7 7 0 0 1 7 0z'],
  ['#fff', 'none', 'M7 1.2h10L13.9 12.8H7a5.8 5.8 0 0 1 0-11.6z'],
  ['none', '#06f', 'm4.8 7.3 2.2 2.2 3.9-4.7'],
  ['none', '#fff', 'm19.6 4.6 4.8 4.8m0-4.8-4.8 4.8'],
]

/**
 * Puts the opt-out icon beside the words of every opener of the preferences, once, where the regime has opt-outs of sale: 11 CCR
 * 7015(b) wants it in the header or the footer with the title “Your Privacy Choices”. The words say all; the icon is decoration.
 */
export function addOptOutIcon({ state: { regime } }: Assent): void {
  if (!regime.gpc || regime.model === 'opt-in') return
  for (const opener of document.querySelectorAll('[data-assent="preferences"]'))
    if (!opener.querySelector('svg')) opener.prepend(makeIcon(), ' ')
}

function makeIcon(): SVGElement {
  const icon = make('svg', {
    viewBox: '0 0 30 14',
    width: '30',
    height: '14',
    'aria-hidden': 'true',
    focusable: 'false',
  })
  for (const [fill, stroke, d] of shapes)
    icon.append(make('path', { d, fill, stroke, 'stroke-width': '1.5', 'stroke-linecap': 'round' }))
  return icon
}

function make(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS(svg, name) as SVGElement
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  return element
}
