export { tawk } from '@assent/vendors/tawk'
export { aboutTawk } from '@assent/vendors/tawk/about'
