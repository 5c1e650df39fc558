export { plausible } from '@assent/vendors/plausible'
export { aboutPlausible } from '@assent/vendors/plausible/about'
