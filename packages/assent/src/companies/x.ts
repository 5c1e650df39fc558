export { x } from '@assent/vendors/x'
export { aboutX } from '@assent/vendors/x/about'
