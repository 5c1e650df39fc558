export { trustpilot } from '@assent/vendors/trustpilot'
export { aboutTrustpilot } from '@assent/vendors/trustpilot/about'
