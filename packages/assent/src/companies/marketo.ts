export { marketo } from '@assent/vendors/marketo'
export { aboutMarketo } from '@assent/vendors/marketo/about'
