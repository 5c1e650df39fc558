export { snap } from '@assent/vendors/snap'
export { aboutSnap } from '@assent/vendors/snap/about'
