export { youtube } from '@assent/vendors/youtube'
export { aboutYoutube } from '@assent/vendors/youtube/about'
