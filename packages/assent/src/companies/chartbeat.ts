export { chartbeat } from '@assent/vendors/chartbeat'
export { aboutChartbeat } from '@assent/vendors/chartbeat/about'
