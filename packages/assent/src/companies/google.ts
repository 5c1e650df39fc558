export { google } from '@assent/vendors/google'
