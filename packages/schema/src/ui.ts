import * as z from 'zod'
import { meant, option } from './option.js'

const accent = option(
  z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  {
    rule: 'must be a colour written `#rrggbb`',
    hint: (value) => {
      const digits = typeof value === 'string' ? /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(value)?.[1] : undefined
      return meant(digits && `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`)
    },
  },
  'Colour of both buttons, the toggles and the links: `#rrggbb`. Default: a blue with enough contrast.',
)

const radius = option(
  z.number().min(0),
  { rule: 'must be a number of CSS pixels, 0 or more' },
  'Corner radius of buttons, in CSS pixels.',
).meta({ default: 10 })

/** How the notice and the preferences look. */
export const ui = z
  .strictObject({
    theme: z
      .enum(['auto', 'light', 'dark'])
      .meta({ description: 'Light, dark, or as the visitor’s system says.', default: 'auto' })
      .optional(),
    layout: z
      .enum(['bar', 'box'])
      .meta({ description: 'The notice as a bar along the bottom, or as a box in the corner.', default: 'bar' })
      .optional(),
    accent: accent.optional(),
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
