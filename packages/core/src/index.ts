export type { Act } from './act.js'
export { adActs, everyAct, regulatedActs } from './act.js'
export type { Assent, Cause, Change, ConsentState, Events, Known, Ports, Start } from './assent.js'
export { createAssent } from './assent.js'
export type { Json } from './canonical.js'
export { canonical } from './canonical.js'
export type { Answer, Answers, Choice, Method } from './choice.js'
export { isYes } from './choice.js'
export type {
  CategoryConfig,
  CategoryId,
  Colors,
  Config,
  ConsentModeConfig,
  CookieConfig,
  CookieNote,
  GateConfig,
  Link,
  Party,
  ReceiptsConfig,
  RegimeConfig,
  Reload,
  Right,
  RightsRequest,
  Site,
  UiConfig,
  VendorConfig,
  VendorId,
} from './config.js'
export { contrast } from './contrast.js'
export type { Verdict, VisitRequest } from './decide.js'
export { decide } from './decide.js'
export { lapse } from './expiry.js'
export type { Facts, Grant, Grants } from './grants.js'
export { deriveGrants } from './grants.js'
export type { Kantara, KantaraExtras, KantaraReceipt } from './kantara.js'
export { toKantara } from './kantara.js'
export type { LedgerEntry, Reason } from './ledger.js'
export type { Decision, Particulars } from './make-receipt.js'
export { makePolicyDocument, makeReceipt } from './make-receipt.js'
export type { Category, Fault, Policy, PolicyVendor } from './policy.js'
export { defaultCategories, isId, makePolicy } from './policy.js'
export { needsAnswer } from './prompt.js'
export type { Hash, NoticeDocument, PolicyDocument, Purpose, Receipt, ReceiptEvent, Shown } from './receipt.js'
export { hasYes } from './receipt-event.js'
export { decodeRecord, encodeRecord, findRecord } from './record.js'
export type { Model, Regime, RegimeRow } from './regime.js'
export { modelFor, readRegion, regimeFor, strictest } from './regime.js'
export type { RegimeLine } from './regimes/index.js'
export { regimes } from './regimes/index.js'
export type { ReadHeader } from './region-headers.js'
export { regionFromHeaders } from './region-headers.js'
export type { Signals } from './signals.js'
export type { EmbedAbout, Vendor, VendorAbout, VendorPage } from './vendor.js'
