export { mixpanel } from '@assent/vendors/mixpanel'
export { aboutMixpanel } from '@assent/vendors/mixpanel/about'
