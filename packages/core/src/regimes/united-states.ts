import { optOut, type RegimeLine } from './line.js'

const state = {
  ...optOut,
  gpc: true,
  // Civ. Code § 1798.135: twelve months before asking again. The strictest common rule, so everywhere in the US.
  months: 12,
  silence: 12,
  firstLayer: ['opt-out link'],
  confirmed: true,
} as const
const silent = { ...state, signal: 'none' } as const

/**
 * The states with a comprehensive law. The signal is honoured in every one: that needs no exact location, and meets the
 * strictest reading.
 */
export const unitedStates: readonly RegimeLine[] = [
  {
    ...state,
    places: 'US-CA',
    firstLayer: ['opt-out link', 'signal status'],
    law: 'Cal. Civ. Code § 1798.135, 11 CCR 7025',
    source: 'Civ. Code §§ 1798.120, 1798.121 and 1798.135; 11 CCR 7004, 7013, 7025 and 7026',
    signal: 'duty',
    since: '2026-01-01',
  },
  {
    ...state,
    places: 'US-CO',
    law: 'C.R.S. 6-1-1306',
    source: 'C.R.S. 6-1-1306(1)(a)(IV)(B); 4 CCR 904-3, rules 5.06 to 5.09 and 7.09',
    signal: 'duty',
    since: '2024-07-01',
    minors: ['sale', 'sharing'],
  },
  {
    ...state,
    places: 'US-CT',
    law: 'Conn. Gen. Stat. § 42-520',
    source: 'Conn. Gen. Stat. § 42-520(e)',
    signal: 'duty',
    since: '2025-01-01',
    confirmed: false,
    minors: ['sale', 'sharing'],
  },
  {
    ...state,
    places: 'US-DE',
    law: '6 Del. C. ch. 12D',
    source: '6 Del. C. § 12D-106(e)(1)a.2',
    signal: 'duty',
    since: '2026-01-01',
    minors: ['sale', 'sharing'],
  },
  {
    ...state,
    places: 'US-MD',
    law: 'Md. Code, Com. Law § 14-4701 ff.',
    source: 'Com. Law § 14-4707(f)(3) and (g)(2). The sale of sensitive data is banned whatever the consent',
    signal: 'permission',
    since: '2025-10-01',
    minors: ['sale', 'sharing'],
  },
  {
    ...state,
    places: 'US-MN',
    law: 'Minn. Stat. ch. 325M',
    source: 'Minn. Stat. § 325M.14 subd. 3',
    signal: 'duty',
    since: '2025-07-31',
  },
  {
    ...state,
    places: 'US-MT',
    law: 'MCA 30-14-28',
    source: 'MCA § 30-14-2809',
    signal: 'duty',
    since: '2025-01-01',
  },
  {
    ...state,
    places: 'US-NE',
    law: 'Neb. Rev. Stat. § 87-1101 ff.',
    source: 'Neb. Rev. Stat. § 87-1111(5) and (6), in a mirror; the day†',
    signal: 'conditions',
    since: '2025-01-01',
  },
  {
    ...state,
    places: 'US-NH',
    law: 'RSA 507-H',
    source: 'RSA 507-H:6, as reported†; the day†',
    signal: 'reported',
    since: '2025-01-01',
  },
  {
    ...state,
    places: 'US-NJ',
    law: 'N.J. P.L. 2023 c. 266',
    source: 'P.L. 2023 c. 266, as reported†; the day†',
    signal: 'reported',
    since: '2025-07-15',
  },
  {
    ...state,
    places: 'US-OR',
    law: 'ORS 646A.570 ff.',
    source: 'ORS 646A.578(5)(c), in a mirror',
    signal: 'duty',
    since: '2026-01-01',
  },
  {
    ...state,
    places: 'US-TX',
    law: 'Tex. Bus. & Com. Code ch. 541',
    source: 'Bus. & Com. Code § 541.055(e) and (f), in a mirror; the day†',
    signal: 'conditions',
    since: '2025-01-01',
  },
  {
    ...silent,
    places: 'US-IA',
    acts: {},
    law: 'Iowa Code ch. 715D',
    source: 'Iowa Code 715D.4(2): notice and opt-out suffice for sensitive data',
  },
  {
    ...silent,
    places: 'US-UT',
    acts: {},
    law: 'Utah Code 13-61',
    source: 'Utah Code 13-61-302(3): notice and opt-out suffice for sensitive data',
  },
  {
    ...silent,
    places: 'US-FL US-IN US-KY US-RI US-TN US-VA',
    source: 'The comprehensive laws of these states: opt-out by request. Florida’s reaches only the largest companies',
  },
  {
    ...silent,
    places: 'US',
    source:
      'The other states, DC, the territories as subdivisions, and a state that is not known: the strictest common rule. Nevada NRS 603A.345 (sale), Washington RCW 19.373 (health data)',
    next: 'Oklahoma (SB 546) and Louisiana (Act 502) from 1 January 2027, Alabama (HB 351) from 1 May 2027, Vermont (Act 145) from 1 January 2028',
  },
  {
    ...silent,
    places: 'PR GU VI AS MP UM',
    source: 'The territories, as countries: some databases give them so. As `US-PR` and the like they are `US`',
  },
]
