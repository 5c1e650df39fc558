export { outbrain } from '@assent/vendors/outbrain'
export { aboutOutbrain } from '@assent/vendors/outbrain/about'
