export { mouseflow } from '@assent/vendors/mouseflow'
export { aboutMouseflow } from '@assent/vendors/mouseflow/about'
