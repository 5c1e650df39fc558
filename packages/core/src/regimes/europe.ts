import { optIn, type RegimeLine, told } from './line.js'

const union = 'ePrivacy Directive Art. 5(3), GDPR'
const member = { ...optIn, law: union, since: '2018-05-25', confirmed: true } as const
const like = { ...optIn, confirmed: false } as const

/** The EU, the EEA, and Europe beside them. */
export const europe: readonly RegimeLine[] = [
  {
    ...member,
    places: 'AT BE BG HR CY CZ DK EE FI GR HU IE LV LT LU MT NL PL PT RO SK SI SE',
    source:
      'ePrivacy Directive Art. 5(3); GDPR Art. 4(11), 7 and 99(2); EDPB Guidelines 05/2020; EDPB Cookie Banner Taskforce, report of 17 January 2023',
  },
  {
    ...member,
    places: 'FR',
    firstLayer: [...optIn.firstLayer, 'controllers'],
    source:
      'CNIL, deliberations 2020-091 and 2020-092: refusing as easy as accepting, silence is a refusal, six months',
  },
  {
    ...member,
    places: 'DE',
    source: 'TDDDG § 25; GDPR. A reject button on the first layer is expected†',
  },
  {
    ...member,
    places: 'IT',
    firstLayer: [...optIn.firstLayer, 'close'],
    source:
      'Garante, guidelines of 2021: the X goes on without consent, and nobody asks again for six months after a refusal',
  },
  {
    ...member,
    places: 'ES',
    source:
      'AEPD, cookie guide of July 2023, in force January 2024: accept and reject on the same level. No consent over 24 months†',
  },
  { ...member, places: 'IS LI NO', source: 'The same law, through the EEA Agreement' },
  {
    ...member,
    places: 'AX GF GP MQ MF RE YT',
    source:
      'TFEU Art. 355(1): parts of the EU with ISO codes of their own. The Azores, Madeira and the Canaries come as PT and ES',
  },
  {
    ...optIn,
    places: 'GB',
    acts: { statistics: 'opt-out', appearance: 'opt-out' },
    law: 'PECR reg. 6 and Schedule A1, UK GDPR',
    source:
      'PECR reg. 6, Schedule A1 paras 5 and 6, as amended by the Data (Use and Access) Act 2025 s. 112; ICO guidance of 29 April 2026. Analytics with links to advertising do not qualify†',
    confirmed: true,
    since: '2026-02-05',
  },
  {
    ...optIn,
    places: 'GI',
    law: 'GRA guidance note 28',
    source:
      'Gibraltar Regulatory Authority, guidance note 28: consent, except for communication and what is strictly necessary',
    confirmed: true,
  },
  {
    ...told,
    places: 'CH',
    acts: { sale: 'opt-in', sharing: 'opt-in', profiling: 'opt-in', sensitive: 'opt-in' },
    law: 'TCA Art. 45c(b), FADP',
    source: 'TCA Art. 45c(b); FADP; FDPIC guide of 22 January 2025, amended October 2025 (not binding)',
    confirmed: true,
  },
  {
    ...optIn,
    places: 'TR',
    law: 'KVKK',
    source: 'KVKK decision 2022/229 and guide of 2025. First-party anonymous analytics may be exempt',
    confirmed: true,
  },
  { ...like, places: 'PM BL NC PF WF', source: 'French, outside the EU or associated with it' },
  { ...like, places: 'GG JE IM', source: 'The Crown dependencies' },
  { ...like, places: 'FO GL SJ', source: 'Danish and Norwegian, outside the EU or the EEA' },
  { ...like, places: 'MC AD SM VA', source: 'Neighbours of the EU with laws after its model' },
  { ...like, places: 'UA MD GE RS ME MK AL BA XK RU BY KZ', source: 'Not verified' },
]
