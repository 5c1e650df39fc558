export { heap } from '@assent/vendors/heap'
export { aboutHeap } from '@assent/vendors/heap/about'
