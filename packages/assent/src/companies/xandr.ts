export { xandr } from '@assent/vendors/xandr'
export { aboutXandr } from '@assent/vendors/xandr/about'
