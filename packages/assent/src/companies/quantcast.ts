export { quantcast } from '@assent/vendors/quantcast'
export { aboutQuantcast } from '@assent/vendors/quantcast/about'
