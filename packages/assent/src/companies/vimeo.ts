export { vimeo } from '@assent/vendors/vimeo'
export { aboutVimeo } from '@assent/vendors/vimeo/about'
