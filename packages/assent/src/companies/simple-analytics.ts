export { simpleAnalytics } from '@assent/vendors/simple-analytics'
export { aboutSimpleAnalytics } from '@assent/vendors/simple-analytics/about'
