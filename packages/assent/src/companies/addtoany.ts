export { addtoany } from '@assent/vendors/addtoany'
export { aboutAddtoany } from '@assent/vendors/addtoany/about'
