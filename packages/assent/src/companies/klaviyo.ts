export { klaviyo } from '@assent/vendors/klaviyo'
export { aboutKlaviyo } from '@assent/vendors/klaviyo/about'
