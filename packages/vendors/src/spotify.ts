import type { Vendor } from '@assent/core'
import { spotifyEmbed } from './spotify/spotify-embed.js'

/** The adapter of Spotify. */
export const spotify = (): readonly Vendor[] => [spotifyEmbed]
