// Written by scripts/regimes-excerpt.mjs from regimes/.
import type { RegimeRow } from './regime.js'

/** The laws that are confirmed, by the places they hold in. */
// biome-ignore format: as the script writes it
export const pageLaws: Readonly<Record<RegimeRow['places'], string>> = {"AT AX BE BG CY CZ DE DK EE ES FI FR GF GP GR HR HU IE IS IT LI LT LU LV MF MQ MT NL NO PL PT RE RO SE SI SK YT":"ePrivacy Directive Art. 5(3), GDPR","GB":"PECR reg. 6 and Schedule A1, UK GDPR","GI":"GRA guidance note 28","CH":"TCA Art. 45c(b), FADP","TR":"KVKK","US-CA":"Cal. Civ. Code § 1798.135, 11 CCR 7025","US-CO":"C.R.S. 6-1-1306","US-DE":"6 Del. C. ch. 12D","US-MD":"Md. Code, Com. Law § 14-4701 ff.","US-MN":"Minn. Stat. ch. 325M","US-MT":"MCA 30-14-28","US-NE":"Neb. Rev. Stat. § 87-1101 ff.","US-NH":"RSA 507-H","US-NJ":"N.J. P.L. 2023 c. 266","US-OR":"ORS 646A.570 ff.","US-TX":"Tex. Bus. & Com. Code ch. 541","US-IA":"Iowa Code ch. 715D","US-UT":"Utah Code 13-61","CA-QC":"Act respecting the protection of personal information in the private sector, s. 8.1","CA":"PIPEDA","BR":"LGPD","KR":"PIPA","CN":"PIPL","VN":"Law 91/2025","JP":"APPI","AU":"Privacy Act 1988, APP 5","IN":"DPDP Act 2023"}
