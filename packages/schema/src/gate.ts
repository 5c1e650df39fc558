import * as z from 'zod'
import { host } from './host.js'
import { flag } from './text.js'

/** What is held without being marked. */
export const gate = z
  .strictObject({
    mode: z
      .enum(['declared', 'known', 'strict'])
      .meta({
        description:
          '`declared` holds what the markup marks; `known` also all that belongs to a vendor of the catalogue; `strict` ' +
          'also every other request to a third party.',
        default: 'known',
      })
      .optional(),
    observe: flag('Holds nothing and lists what would be held: `assent.ledger()`.', false).optional(),
    allow: z
      .array(host)
      .describe('For `strict`: further hosts that are never held. A leading dot includes subdomains.')
      .optional(),
  })
  .describe('What is held without being marked.')
