export { drift } from '@assent/vendors/drift'
export { aboutDrift } from '@assent/vendors/drift/about'
