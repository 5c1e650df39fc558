import { optIn, optOut, type RegimeLine, told } from './line.js'

/** Asia and the Pacific. */
export const asiaPacific: readonly RegimeLine[] = [
  { ...optIn, places: 'KR', law: 'PIPA', source: 'PIPA: consent for identifiable tracking', confirmed: true },
  { ...optIn, places: 'CN', law: 'PIPL', source: 'PIPL: separate consents, and refusal', confirmed: true },
  {
    ...optIn,
    places: 'VN',
    law: 'Law 91/2025',
    source: 'Law 91/2025 Art. 28(8): consent before tracking for behavioural advertising, and a way to refuse',
    confirmed: true,
  },
  { ...optIn, places: 'BN LA', source: 'Laws in force 2026, as reported', confirmed: false },
  {
    ...optIn,
    places: 'SG TH ID PH MY',
    source: 'The safe default. Their laws have exceptions of their own, such as MY s. 45(2)(c) for statistics',
    confirmed: false,
  },
  {
    ...optOut,
    places: 'JP',
    law: 'APPI',
    source:
      'APPI: consent where a third party links personal-related information; Art. 27-12 for covered telecom services',
    confirmed: true,
    next: 'An amendment passed in July 2026, in force within two years',
  },
  {
    ...told,
    places: 'AU',
    model: 'notice',
    law: 'Privacy Act 1988, APP 5',
    source: 'Privacy Act 1988, APP 5; consent for sensitive information',
    confirmed: true,
  },
  { ...told, places: 'NZ', model: 'notice', source: 'A vendor’s table', confirmed: false },
  {
    ...told,
    places: 'IN',
    model: 'notice',
    law: 'DPDP Act 2023',
    source: 'DPDP rules G.S.R. 843(E) and 846(E) of 13 November 2025',
    confirmed: true,
    next: 'Opt-in from 13 May 2027, when the rules on consent apply',
  },
  { ...optOut, places: 'HK TW', source: 'Not verified', confirmed: false },
]
