export { adroll } from '@assent/vendors/adroll'
export { aboutAdroll } from '@assent/vendors/adroll/about'
