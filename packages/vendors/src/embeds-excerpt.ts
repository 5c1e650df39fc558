import type { EmbedAbout } from '@assent/core'
import { about } from './about.js'
import { embeds } from './embeds.js'

/** What a placeholder must know of what it stands for, by vendor. */
export const embedsExcerpt: readonly EmbedAbout[] = embeds.map(
  ({ vendor, name, fills, quieterHost, quieterQuery }) => ({
    vendor,
    name: name ?? about.find(({ id }) => id === vendor)?.name ?? vendor,
    ...(fills && { fills }),
    ...(quieterHost && { quieterHost }),
    ...(quieterQuery && { quieterQuery }),
  }),
)
