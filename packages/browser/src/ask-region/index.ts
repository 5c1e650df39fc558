export { askRegion } from './ask-region.js'
