export { fullstory } from '@assent/vendors/fullstory'
export { aboutFullstory } from '@assent/vendors/fullstory/about'
