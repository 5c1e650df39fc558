export { sharethis } from '@assent/vendors/sharethis'
export { aboutSharethis } from '@assent/vendors/sharethis/about'
