export { amplitude } from '@assent/vendors/amplitude'
export { aboutAmplitude } from '@assent/vendors/amplitude/about'
