export { reddit } from '@assent/vendors/reddit'
export { aboutReddit } from '@assent/vendors/reddit/about'
