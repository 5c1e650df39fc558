export { abTasty } from '@assent/vendors/ab-tasty'
export { aboutAbTasty } from '@assent/vendors/ab-tasty/about'
