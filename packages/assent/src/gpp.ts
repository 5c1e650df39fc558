export { type GppOptions, provideGpp, stubGpp } from '@assent/browser/gpp'
