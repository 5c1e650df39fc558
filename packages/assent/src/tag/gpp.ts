export { provideGpp } from '@assent/browser/gpp'
