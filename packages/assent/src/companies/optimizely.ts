export { optimizely } from '@assent/vendors/optimizely'
export { aboutOptimizely } from '@assent/vendors/optimizely/about'
