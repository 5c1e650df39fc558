export { mountPlaceholders } from './placeholders/mount-placeholders.js'
