export { criteo } from '@assent/vendors/criteo'
export { aboutCriteo } from '@assent/vendors/criteo/about'
