export { mountPreferences, type Preferences } from './mount-preferences.js'
