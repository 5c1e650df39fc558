export { facebook } from '@assent/vendors/facebook'
export { aboutFacebook } from '@assent/vendors/facebook/about'
