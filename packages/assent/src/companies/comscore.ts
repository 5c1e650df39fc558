export { comscore } from '@assent/vendors/comscore'
export { aboutComscore } from '@assent/vendors/comscore/about'
