export { matomo } from '@assent/vendors/matomo'
export { aboutMatomo } from '@assent/vendors/matomo/about'
