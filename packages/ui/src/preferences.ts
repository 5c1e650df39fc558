export { afterPaint, ready } from './index.js'
export { type LoadReceipts, mountPreferences, type Preferences } from './mount-preferences.js'
