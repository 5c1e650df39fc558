import * as z from 'zod'
import { meant, option } from './option.js'

const colour = (description: string) =>
  option(
    z.string().regex(/^#[0-9A-Fa-f]{6}$/),
    {
      rule: 'must be a colour written `#rrggbb`',
      hint: (value) => {
        const digits = typeof value === 'string' ? /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1] : undefined
        return meant(digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`)
      },
    },
    description,
  )

const radius = option(
  z.number().min(0).max(22),
  { rule: 'must be a number of CSS pixels, 0 to 22, which is half a button’s height' },
  'Corner radius of buttons, in CSS pixels.',
).meta({ default: 10 })

const colours = z.strictObject({
  surface: colour('What everything stands on.').optional(),
  text: colour('Colour of the text.').optional(),
  accent: colour('Colour of both buttons, the toggles and the links.').optional(),
})

/** How the notice and the preferences look. */
export const ui = z
  .strictObject({
    theme: z
      .enum(['auto', 'light', 'dark'])
      .meta({ description: 'Light, dark, or as the visitor’s system says.', default: 'auto' })
      .optional(),
    layout: z
      .enum(['bar', 'box', 'corner', 'dialog'])
      .meta({
        description:
          'The notice as a bar along the bottom, a box at the end of the line, a small card in the corner at its start, or ' +
          'a modal dialog.',
        default: 'bar',
      })
      .optional(),
    preset: z
      .enum(['plain', 'paper', 'soft', 'civic', 'studio', 'console'])
      .meta({ description: 'A look that is at home on a kind of site.', default: 'plain' })
      .optional(),
    accent: colour(
      'Colour of both buttons, the toggles and the links: `#rrggbb`. Default: a blue with enough contrast.',
    ).optional(),
    colors: z
      .strictObject({
        light: colours.describe('In the light scheme.').optional(),
        dark: colours.describe('In the dark scheme.').optional(),
      })
      .describe('The site’s own colours, by scheme. A pair that could not be read is corrected.')
      .optional(),
    radius: radius.optional(),
    reopen: z
      .enum(['left', 'right', 'none'])
      .meta({
        description:
          'Where the small button that reopens the preferences sits; `none` leaves it to the site’s own link.',
        default: 'none',
      })
      .optional(),
  })
  .describe('How the notice and the preferences look.')
