import type { Json } from './canonical.js'
import type { CategoryId, Party, UiConfig, VendorId } from './config.js'
import type { Grant } from './grants.js'
import type { Model } from './regime.js'

/** What happened: docs/receipts.md says when it is which. */
export type ReceiptEvent = 'given' | 'refused' | 'changed' | 'withdrawn' | 'signal' | 'expired'

/** SHA-256 in lower-case hex. */
export type Hash = string

/** One decision of one visitor, shaped after ISO/IEC TS 27560. Its exact bytes are `canonical(receipt)`. */
export interface Receipt {
  readonly format: 'assent-receipt/1'
  /** UUIDv7. */
  readonly id: string
  /** Under which name the server keeps it; by default the page's host. */
  readonly site: string
  /** Random UUID, kept by the browser only while something is granted; a refusal carries a one-off one. */
  readonly subject: string
  readonly event: ReceiptEvent
  /** By the visitor's clock, ISO 8601 in UTC with milliseconds. */
  readonly time: string
  /** Hash of the receipt before it in this browser, for the same subject. */
  readonly previous: Hash | null
  /** The page's origin; with its path only when the site asks. */
  readonly page: string
  /** ISO 3166, or '' when unknown. */
  readonly region: string
  /** BCP 47, of the texts that were shown. */
  readonly language: string
  readonly regime: { readonly place: string; readonly model: Model; readonly law?: string }
  readonly method: {
    readonly control: 'accept' | 'reject' | 'choose' | 'withdraw' | 'signal' | 'expiry'
    readonly layer: 'notice' | 'preferences' | 'none'
    readonly by: 'gesture' | 'synthetic' | 'api' | 'signal'
  }
  readonly signals: { readonly gpc: boolean }
  /** What holds after the decision. */
  readonly categories: Readonly<Record<CategoryId, Grant>>
  readonly vendors: Readonly<Record<VendorId, Grant>>
  readonly purposes: readonly Purpose[]
  readonly controllers: readonly Party[]
  /** Hash of the notice document; null when none was shown. */
  readonly notice: Hash | null
  /** Hash of the policy document. */
  readonly policy: Hash
  /** Version of Assent. */
  readonly sdk: string
  /** Paths of what the law asks for and the site did not supply. */
  readonly missing: readonly string[]
}

/** A category, as ISO/IEC TS 27560 speaks of it, with the legal basis it rests on here. */
export interface Purpose {
  readonly category: CategoryId
  readonly basis: 'consent' | 'opt-out' | 'notice' | 'necessary'
  readonly vendors: readonly VendorId[]
}

/** What the visitor saw of one layer: its markup and styles as rendered, without what varies by page view. */
export interface NoticeDocument {
  readonly format: 'assent-notice/1'
  readonly layer: 'notice' | 'preferences'
  /** How the notice stood on the page; the preferences have one way. */
  readonly layout?: NonNullable<UiConfig['layout']>
  readonly language: string
  readonly html: string
  readonly css: string
}

/** What was in force. */
export interface PolicyDocument {
  readonly format: 'assent-policy/1'
  readonly version: string
  readonly site: Json
  readonly categories: Json
  readonly vendors: Json
  readonly regime: Json
}

/** A layer as it stands on the page. The ui adds it to `assent.shown`, and says what is on view when asked for JSON. */
export interface Shown {
  readonly layer: 'notice' | 'preferences'
  readonly language: string
  readonly html: string
  readonly css: string
}
