export { adform } from '@assent/vendors/adform'
export { aboutAdform } from '@assent/vendors/adform/about'
