import { regimes } from '@assent/core'

/** The places whose law asks for a cross on the notice. The page's files have this list in place of the table. */
export const placesWithCross = regimes
  .filter(({ firstLayer }) => firstLayer.includes('close'))
  .flatMap(({ places }) => places.split(' '))
