export { twitch } from '@assent/vendors/twitch'
export { aboutTwitch } from '@assent/vendors/twitch/about'
