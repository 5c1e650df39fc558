export { googleMaps } from '@assent/vendors/google-maps'
export { aboutGoogleMaps } from '@assent/vendors/google-maps/about'
