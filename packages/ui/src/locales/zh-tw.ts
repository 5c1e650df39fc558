export * from './zh-hant.js'
