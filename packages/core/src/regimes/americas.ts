import { optIn, optOut, type RegimeLine, told } from './line.js'

/** The Americas outside the United States. */
export const americas: readonly RegimeLine[] = [
  {
    ...optIn,
    places: 'CA-QC',
    law: 'Act respecting the protection of personal information in the private sector, s. 8.1',
    source: 'Private Sector Act s. 8.1 (Law 25); CAI guideline 2023-1, B.4',
    confirmed: true,
    since: '2023-09-22',
  },
  {
    ...told,
    places: 'CA',
    law: 'PIPEDA',
    source: 'PIPEDA with the OPC’s guidelines on behavioural advertising: information at or before collection',
    confirmed: true,
    next: 'Bill C-36 is pending',
  },
  {
    ...optIn,
    places: 'BR',
    law: 'LGPD',
    source: 'LGPD; ANPD cookie guide of October 2022: reject, accept and select, side by side',
    confirmed: true,
  },
  { ...optIn, places: 'CL', source: 'Law 21.719', confirmed: false, since: '2026-12-01' },
  { ...optOut, places: 'MX AR UY CO PE', source: 'Not verified', confirmed: false },
]
