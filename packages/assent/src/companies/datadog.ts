export { datadog } from '@assent/vendors/datadog'
export { aboutDatadog } from '@assent/vendors/datadog/about'
