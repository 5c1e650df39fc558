export { mountPreferences } from '@assent/ui/preferences'
export { about } from '@assent/vendors/about'
