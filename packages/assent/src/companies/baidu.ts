export { baidu } from '@assent/vendors/baidu'
export { aboutBaidu } from '@assent/vendors/baidu/about'
