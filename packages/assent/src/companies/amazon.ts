export { amazon } from '@assent/vendors/amazon'
export { aboutAmazon } from '@assent/vendors/amazon/about'
