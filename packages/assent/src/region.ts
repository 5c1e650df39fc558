export { askRegion } from '@assent/browser/ask-region'
