export { cloudflare } from '@assent/vendors/cloudflare'
export { aboutCloudflare } from '@assent/vendors/cloudflare/about'
