export { segment } from '@assent/vendors/segment'
export { aboutSegment } from '@assent/vendors/segment/about'
