export { adobe } from '@assent/vendors/adobe'
export { aboutAdobe } from '@assent/vendors/adobe/about'
