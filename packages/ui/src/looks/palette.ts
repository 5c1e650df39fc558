import { contrast } from '@assent/core'

/** What a look is made of; everything else is mixed from these. Each is `#rrggbb`. */
export interface Colours {
  readonly surface: string
  readonly text: string
  readonly accent: string
}

/**
 * The tokens of a scheme. Whatever colours it is given, what comes out can be read: text has 4.5:1 (WCAG 1.4.3) and a
 * control's edge 3:1 (1.4.11). A pair that falls short is corrected, in its own hue where that is possible.
 */
export function tokensOf({ surface, text: wanted, accent: brand }: Colours): Readonly<Record<string, string>> {
  const text = [wanted, '#16181d', '#ffffff', '#000000'].find((colour) => contrast(colour, surface) >= 4.5)!
  /** The colour nearest to `from` on the way to the text's that has the contrast with all it stands on. */
  const towardsText = (from: string, start: number, ratio: number, ...grounds: string[]) => {
    for (let share = start; share < 1; share += 0.02) {
      const colour = mix(from, text, share)
      if (grounds.every((ground) => contrast(colour, ground) >= ratio)) return colour
    }
    return text
  }
  const tint = mix(surface, text, 0.04)
  const raised = contrast(text, tint) >= 4.5 ? tint : surface
  const accent = towardsText(brand, 0, 4.5, surface, raised)
  return {
    surface,
    text,
    accent,
    raised,
    on: ['#ffffff', surface, '#000000'].find((colour) => contrast(colour, accent) >= 4.5)!,
    border: mix(surface, text, 0.13),
    secondary: towardsText(surface, 0.66, 4.5, surface, raised),
    control: towardsText(surface, 0.4, 3, surface, raised),
  }
}

function mix(one: string, other: string, share: number): string {
  const [from, to] = [one, other].map((colour) => Number(`0x${colour.slice(1)}`)) as [number, number]
  const parts = [16, 8, 0].map((shift) => {
    const [a, b] = [(from >> shift) & 255, (to >> shift) & 255]
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0')
  })
  return `#${parts.join('')}`
}
