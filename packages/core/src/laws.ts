import type { RegimeRow } from './regimes.js'

/** The law a line of the table of regimes rests on, by one of the line's places: docs/regimes.md has the sources. */
export const laws: Readonly<Record<RegimeRow['places'], string>> = {
  FR: 'ePrivacy Directive Art. 5(3), GDPR',
  GB: 'PECR reg. 6 and Schedule A1, UK GDPR',
  CH: 'TCA Art. 45c(b), FADP',
  'CA-QC': 'Act respecting the protection of personal information in the private sector, s. 8.1',
  CA: 'PIPEDA',
  'US-CA': 'Cal. Civ. Code § 1798.135, 11 CCR 7025',
  'US-IA': 'Iowa Code ch. 715D',
  'US-UT': 'Utah Code 13-61',
  'US-CO': 'C.R.S. 6-1-1306',
  'US-DE': '6 Del. C. ch. 12D',
  'US-MD': 'Md. Code, Com. Law § 14-4701 ff.',
  'US-MN': 'Minn. Stat. ch. 325M',
  'US-MT': 'MCA 30-14-28',
  'US-NE': 'Neb. Rev. Stat. § 87-1101 ff.',
  'US-NH': 'RSA 507-H',
  'US-NJ': 'N.J. P.L. 2023 c. 266',
  'US-OR': 'ORS 646A.570 ff.',
  'US-TX': 'Tex. Bus. & Com. Code ch. 541',
  JP: 'APPI',
  AU: 'Privacy Act 1988, APP 5',
  IN: 'DPDP Act 2023',
}

// The line of the EU and the EEA: its members share one law.
const union =
  'AT BE BG HR CY CZ DK EE FI DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MQ MF RE YT'

/** The law in force at the place a regime was found by; undefined where the table names none that is confirmed. */
export function lawOf(place: string): string | undefined {
  return union.split(' ').includes(place) ? laws.FR : laws[place]
}
