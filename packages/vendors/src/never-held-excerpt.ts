import { neverHeld } from './never-held.js'

/** The hosts that are never held, as one string, which `split(' ')` reads. In the bundles only the string is left. */
export const neverHeldExcerpt: string = neverHeld.map(({ host }) => host).join(' ')
