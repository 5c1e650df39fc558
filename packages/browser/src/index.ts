export { report, shield } from './report.js'
export type { PageAssent, StartOptions } from './start.js'
export { start } from './start.js'
