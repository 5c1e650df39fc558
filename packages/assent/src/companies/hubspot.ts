export { hubspot } from '@assent/vendors/hubspot'
export { aboutHubspot } from '@assent/vendors/hubspot/about'
