import { africaMiddleEast } from './africa-middle-east.js'
import { americas } from './americas.js'
import { asiaPacific } from './asia-pacific.js'
import { europe } from './europe.js'
import type { RegimeLine } from './line.js'
import { unitedStates } from './united-states.js'

export type { RegimeLine } from './line.js'

/**
 * The law as data, one line a place or a group of places under one law. Engineering defaults, not legal advice. The page
 * has an excerpt of it, `page-regimes.ts`.
 */
export const regimes: readonly RegimeLine[] = [
  ...europe,
  ...unitedStates,
  ...americas,
  ...asiaPacific,
  ...africaMiddleEast,
]
