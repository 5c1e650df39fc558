export { fathom } from '@assent/vendors/fathom'
export { aboutFathom } from '@assent/vendors/fathom/about'
