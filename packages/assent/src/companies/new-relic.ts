export { newRelic } from '@assent/vendors/new-relic'
export { aboutNewRelic } from '@assent/vendors/new-relic/about'
