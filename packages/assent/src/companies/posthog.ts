export { posthog } from '@assent/vendors/posthog'
export { aboutPosthog } from '@assent/vendors/posthog/about'
