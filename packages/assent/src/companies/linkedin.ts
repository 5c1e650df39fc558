export { linkedin } from '@assent/vendors/linkedin'
