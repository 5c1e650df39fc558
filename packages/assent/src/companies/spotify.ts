export { spotify } from '@assent/vendors/spotify'
export { aboutSpotify } from '@assent/vendors/spotify/about'
