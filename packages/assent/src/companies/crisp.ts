export { crisp } from '@assent/vendors/crisp'
export { aboutCrisp } from '@assent/vendors/crisp/about'
