export { addOptOutIcon, type OptOut, onOptOut } from '@assent/browser/opt-out'
