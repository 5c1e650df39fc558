export { mountChoices } from './mount-choices.js'
export { mountDeclaration } from './mount-declaration.js'
export { type LoadReceipts, ready } from './preferences.js'
