export { umami } from '@assent/vendors/umami'
export { aboutUmami } from '@assent/vendors/umami/about'
