export * from './pt.js'
