export { calendly } from '@assent/vendors/calendly'
export { aboutCalendly } from '@assent/vendors/calendly/about'
