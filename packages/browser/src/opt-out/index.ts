export { type OptOut, onOptOut } from './on-opt-out.js'
