export { pinterest } from '@assent/vendors/pinterest'
export { aboutPinterest } from '@assent/vendors/pinterest/about'
