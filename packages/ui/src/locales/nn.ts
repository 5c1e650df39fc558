export * from './nb.js'
