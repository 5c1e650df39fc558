export { instagram } from '@assent/vendors/instagram'
export { aboutInstagram } from '@assent/vendors/instagram/about'
