export { addOptOutIcon } from './add-opt-out-icon.js'
export { type OptOut, onOptOut } from './on-opt-out.js'
