export { quora } from '@assent/vendors/quora'
export { aboutQuora } from '@assent/vendors/quora/about'
