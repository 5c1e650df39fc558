import type { Vendor } from '@assent/core'
import { linkedinEmbedAdapter } from './linkedin-embed/linkedin-embed.js'

/** The adapter of LinkedIn posts. */
export const linkedinEmbed = (): readonly Vendor[] => [linkedinEmbedAdapter]
