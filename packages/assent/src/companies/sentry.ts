export { sentry } from '@assent/vendors/sentry'
export { aboutSentry } from '@assent/vendors/sentry/about'
