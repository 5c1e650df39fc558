export { hotjar } from '@assent/vendors/hotjar'
export { aboutHotjar } from '@assent/vendors/hotjar/about'
