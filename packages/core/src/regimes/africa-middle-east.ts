import { optIn, optOut, type RegimeLine } from './line.js'

/** Africa and the Middle East. */
export const africaMiddleEast: readonly RegimeLine[] = [
  {
    ...optIn,
    places: 'AE SA',
    source: 'Consent for marketing, as reported; DIFC Regulation 9 bans boxes that are ticked beforehand',
    confirmed: false,
  },
  { ...optIn, places: 'ZA', source: 'POPIA, by a vendor’s table', confirmed: false },
  { ...optIn, places: 'QA BH OM KW EG NG KE GH RW MU MA TN SN', source: 'Not verified', confirmed: false },
  { ...optOut, places: 'IL', source: 'Not verified', confirmed: false },
]
