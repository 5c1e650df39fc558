export { zendesk } from '@assent/vendors/zendesk'
export { aboutZendesk } from '@assent/vendors/zendesk/about'
