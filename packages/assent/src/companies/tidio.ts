export { tidio } from '@assent/vendors/tidio'
export { aboutTidio } from '@assent/vendors/tidio/about'
