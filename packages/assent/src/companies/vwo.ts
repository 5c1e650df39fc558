export { vwo } from '@assent/vendors/vwo'
export { aboutVwo } from '@assent/vendors/vwo/about'
