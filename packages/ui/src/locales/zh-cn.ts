export * from './zh-hans.js'
