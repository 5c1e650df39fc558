import type { Vendor } from '@assent/core'

/** Music and podcasts of Spotify within the page. */
export const spotifyEmbed: Vendor = {
  id: 'spotify-embed',
  categories: ['marketing'],
  hosts: ['open.spotify.com', '.scdn.co'],
  storage: [],
}
