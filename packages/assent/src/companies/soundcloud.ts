export { soundcloud } from '@assent/vendors/soundcloud'
export { aboutSoundcloud } from '@assent/vendors/soundcloud/about'
