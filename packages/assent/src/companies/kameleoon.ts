export { kameleoon } from '@assent/vendors/kameleoon'
export { aboutKameleoon } from '@assent/vendors/kameleoon/about'
