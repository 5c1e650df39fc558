export { wistia } from '@assent/vendors/wistia'
export { aboutWistia } from '@assent/vendors/wistia/about'
