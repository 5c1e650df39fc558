export { meta } from '@assent/vendors/meta'
