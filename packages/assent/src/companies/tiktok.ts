export { tiktok } from '@assent/vendors/tiktok'
export { aboutTiktok } from '@assent/vendors/tiktok/about'
