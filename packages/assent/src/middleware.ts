export { honoConsent } from './middleware/hono-consent.js'
export { nodeConsent } from './middleware/node-consent.js'
export type { MiddlewareOptions, Visit } from './middleware/visit.js'
export { withConsent } from './middleware/with-consent.js'
