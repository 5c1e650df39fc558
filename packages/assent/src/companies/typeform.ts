export { typeform } from '@assent/vendors/typeform'
export { aboutTypeform } from '@assent/vendors/typeform/about'
