import type { Act } from './act.js'
import type { Model } from './regime.js'

/** A category's id: lower-case letters, digits and hyphens. */
export type CategoryId = string

/** A vendor's id: lower-case letters, digits and hyphens. */
export type VendorId = string

/** What the site owner writes. Everything is optional; every default is the cautious one. */
export interface Config {
  /** For editors only. */
  readonly $schema?: string
  readonly site?: Site
  /** The site's own categories, or changes to the default ones, by id. */
  readonly categories?: Readonly<Record<CategoryId, CategoryConfig>>
  readonly vendors?: readonly VendorConfig[]
  /** Where the visitor is, if the host knows: ISO 3166, `FR` or `US-CA`. */
  readonly region?: string
  /** Lines added to the table of regimes, or changed, by place; `*` is every known place without a line. */
  readonly regimes?: Readonly<Record<string, RegimeConfig>>
  /**
   * The site is directed at minors, or this visitor is known to be one. Categories for sale, sharing or profiling are then
   * off, and nobody is asked about them.
   */
  readonly minors?: boolean
  /** What to do after a loss, for tags that have run and cannot be told to stop. Default `auto`. */
  readonly reload?: Reload
  readonly cookie?: CookieConfig
  readonly consentMode?: ConsentModeConfig
  readonly gate?: GateConfig
  readonly ui?: UiConfig
  /** Sends a receipt of every decision to a server of the site's. Default: none is made. */
  readonly receipts?: ReceiptsConfig
  /** BCP 47, `en` or `de-AT`. Default: the page's. */
  readonly language?: string
  /** Texts of the notice and the preferences, by their key. Shown as text, never as markup. */
  readonly texts?: Readonly<Record<string, string>>
}

/** `auto` reloads by itself, `ask` asks the visitor, `never` relies on the gate alone. */
export type Reload = 'auto' | 'ask' | 'never'

export interface Site {
  readonly name?: string
  /** Address of the privacy policy. */
  readonly privacyPolicy?: string
  /** Address of the cookie policy, if it is a page of its own. */
  readonly cookiePolicy?: string
  /** When the policy last changed, `YYYY-MM-DD`. */
  readonly policyDate?: string
  /** Who is responsible for the processing: one party, or several jointly. */
  readonly controllers?: readonly Party[]
  /** Who stands for the controllers in the Union, or in the UK: GDPR Art. 27. */
  readonly representative?: Party
  /** The data protection officer: GDPR Art. 37. */
  readonly officer?: Party
  /** The supervisory authority that complaints go to: GDPR Art. 13(2)(d). */
  readonly authority?: Party
  /** How a visitor asks for access, erasure and the like. */
  readonly rights?: RightsRequest
  /** Further addresses worth showing, such as an industry's opt-out pages. */
  readonly links?: readonly Link[]
}

export interface Party {
  readonly name: string
  /** Postal address, one line a line. */
  readonly address?: string
  readonly email?: string
  readonly phone?: string
  /** Address of a page about it, or of its form. */
  readonly url?: string
}

export interface RightsRequest {
  readonly email?: string
  /** Subject line the request should carry. */
  readonly subject?: string
  /** Postal address, if requests go elsewhere than to the controller. */
  readonly address?: string
  /** Address of a form. */
  readonly url?: string
  /** Where each right is explained or used, by right. With any of them, all are listed. */
  readonly pages?: Readonly<Partial<Record<Right, string>>>
}

/** GDPR Art. 15 to 18, 20 and 21. */
export type Right = 'access' | 'correction' | 'erasure' | 'restriction' | 'portability' | 'objection'

export interface Link {
  readonly label: string
  readonly url: string
}

export interface CategoryConfig {
  readonly label?: string
  readonly description?: string
  /** The legal acts the category covers. The strictest of their models is the category's. */
  readonly acts?: readonly Act[]
  /** Needed for a service the visitor asked for: always granted, never asked. */
  readonly necessary?: boolean
  /**
   * `legitimate-interest` (GDPR Art. 6(1)(f)): where the law asks for no yes, it is listed with an objection, not a ticked
   * consent. Where it asks for one, as for storage in the EU, the category is asked for all the same. Default `consent`.
   */
  readonly basis?: 'consent' | 'legitimate-interest'
}

export interface VendorConfig {
  readonly vendor: VendorId
  /** The site's id with the vendor, such as `G-XXXXXXX`: Assent loads the tag when it is granted. */
  readonly id?: string
  /** The page carries the vendor's own snippet, marked: Assent loads nothing itself. */
  readonly snippet?: boolean
  /**
   * The vendor's restricted mode, always: Limited Data Use of the Meta Pixel, Limited Data Processing of Pinterest Tag, restricted
   * data use of X Pixel. Needs `assent-full.js` or the module. Default false.
   */
  readonly limitedDataUse?: boolean
  /** Category or categories it serves, instead of the catalogue's. */
  readonly category?: CategoryId | readonly CategoryId[]
  /** For a vendor that is not in the catalogue: its name. */
  readonly name?: string
  readonly purpose?: string
  readonly privacyPolicy?: string
  readonly cookies?: readonly CookieNote[]
  /** Further hosts it is reached by, such as a proxy or a server container of the site's own; a path may follow. */
  readonly hosts?: readonly string[]
  /** Further cookies and storage keys it leaves, as prefixes; a trailing `=` makes the name exact. */
  readonly storage?: readonly string[]
}

/** Google's Consent Mode. `assent.js` runs it with its defaults; the options need `assent-full.js` or the module. */
export interface ConsentModeConfig {
  /** How long Google's tags wait for the update, in milliseconds. Default 500. */
  readonly waitForUpdate?: number
  /** Carries click ids from page to page in addresses while storage is denied. Default false. */
  readonly urlPassthrough?: boolean
  /** Takes click ids out of what is sent while advertising is denied. Default false. */
  readonly adsDataRedaction?: boolean
  /** Limits what Google Ads does with the data, as US laws ask of a service provider. Default false. */
  readonly restrictedDataProcessing?: boolean
  /** Loads Google's tags before a choice, all denied: they send without cookies. Needs `acknowledged`. Default false. */
  readonly advanced?: boolean
  /** The site knows that `advanced` reads and sends before a yes, also where the law asks for one. */
  readonly acknowledged?: boolean
}

/** What is told about one cookie or storage key. */
export interface CookieNote {
  /** The name; a trailing `*` stands for any ending. */
  readonly name: string
  readonly purpose?: string
  /** In words, such as `2 years`. */
  readonly duration?: string
}

export interface RegimeConfig {
  readonly model?: Model
  readonly acts?: Readonly<Partial<Record<Act, Model>>>
  /** Whether Global Privacy Control settles the matter here. */
  readonly gpc?: boolean
  /** Show the notice although nothing must be asked. */
  readonly notice?: boolean
  /** How long a choice stands, in months, 1 to 24. */
  readonly months?: number
}

export interface CookieConfig {
  /** Default `assent`. */
  readonly name?: string
  /** Default: the widest domain the browser accepts. */
  readonly domain?: string
}

/** What is held without being marked. docs/leak-matrix.md */
export interface GateConfig {
  /**
   * `declared` holds what the markup marks; `known` also all that belongs to a vendor of the catalogue; `strict` also every
   * other request to a third party. Default `known`.
   */
  readonly mode?: 'declared' | 'known' | 'strict'
  /** Holds nothing and lists what would be held. Default false. */
  readonly observe?: boolean
  /** For `strict`: further hosts that are never held; a leading dot includes subdomains. */
  readonly allow?: readonly string[]
}

export interface UiConfig {
  readonly theme?: 'auto' | 'light' | 'dark'
  /** A bar along the bottom, a box at the end of the line, a small card in the corner at its start, or a modal dialog. */
  readonly layout?: 'bar' | 'box' | 'corner' | 'dialog'
  /** A look that is at home on a kind of site. Default `plain`. docs/look.md */
  readonly preset?: 'plain' | 'paper' | 'soft' | 'civic' | 'studio' | 'console'
  /** The site's own colours, by scheme. A pair that could not be read is corrected. */
  readonly colors?: { readonly light?: Colors; readonly dark?: Colors }
  /** Colour of both buttons, the toggles and the links: `#rrggbb`. */
  readonly accent?: string
  /** Corner radius of buttons, in CSS pixels. */
  readonly radius?: number
  /** A small button that reopens the preferences; `none` leaves it to the site's own link. */
  readonly reopen?: 'left' | 'right' | 'none'
}

/** Colours of one scheme, each `#rrggbb`. All others are mixed from them. */
export interface Colors {
  readonly surface?: string
  readonly text?: string
  readonly accent?: string
}

/** Where receipts go, and what of the page they may name. docs/receipts.md */
export interface ReceiptsConfig {
  /** Address of the receipts server, or a path on this site. */
  readonly endpoint: string
  /** Under which name the server keeps them. Default: the page's host. */
  readonly site?: string
  /** How much of the page's address a receipt names. Never a query string. Default `origin`. */
  readonly page?: 'origin' | 'path'
  /** Tells the server that a notice was painted, without any identifier; it must be counting them. Default false. */
  readonly impressions?: boolean
}
