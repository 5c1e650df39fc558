export { crazyEgg } from '@assent/vendors/crazy-egg'
export { aboutCrazyEgg } from '@assent/vendors/crazy-egg/about'
