export { mailchimp } from '@assent/vendors/mailchimp'
export { aboutMailchimp } from '@assent/vendors/mailchimp/about'
