export { intercom } from '@assent/vendors/intercom'
export { aboutIntercom } from '@assent/vendors/intercom/about'
