export { microsoft } from '@assent/vendors/microsoft'
