export { logrocket } from '@assent/vendors/logrocket'
export { aboutLogrocket } from '@assent/vendors/logrocket/about'
