export type { GppOptions } from './options.js'
export { provideGpp } from './provide-gpp.js'
export { stubGpp } from './stub-gpp.js'
