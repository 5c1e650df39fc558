export { taboola } from '@assent/vendors/taboola'
export { aboutTaboola } from '@assent/vendors/taboola/about'
