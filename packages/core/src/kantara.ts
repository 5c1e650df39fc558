import type { CategoryId, VendorId } from './config.js'
import type { Purpose, Receipt } from './receipt.js'

/** Stands where Kantara wants a text and nobody gave one. */
const notSupplied = 'not supplied'

/** What a Kantara receipt wants and ours does not hold. Only what nobody could mark as unknown must be given. */
export interface KantaraExtras {
  /** Kinds of sensitive data collected, empty for none: a yes or no that must not be guessed. */
  readonly sensitive: readonly string[]
  readonly policyUrl?: string
  /** Name of the service. Default: the receipt's site. */
  readonly service?: string
  /** Whom to write to at the controllers. */
  readonly contact?: string
  /** How long it lasts, and how to end it. */
  readonly termination?: string
  /** Kinds of personal data collected. */
  readonly piiCategory?: readonly string[]
  /** By category: its purpose in words, and Kantara's own classes of it, such as `6 - Marketing`. */
  readonly purposes?: Readonly<
    Record<CategoryId, { readonly purpose?: string; readonly purposeCategory?: readonly string[] }>
  >
  /** Names of vendors, by id. */
  readonly vendors?: Readonly<Record<VendorId, string>>
}

/** A Kantara Consent Receipt, and the paths of the fields it requires that nobody supplied. */
export interface Kantara {
  readonly receipt: KantaraReceipt
  readonly missing: readonly string[]
}

/** Kantara Consent Receipt v1.1.0, § 4.3 to 4.5. */
export type KantaraReceipt = ReturnType<typeof makeReceipt>

/**
 * The receipt as a Kantara Consent Receipt; undefined where nothing is granted, since Kantara knows only consent given. What
 * nobody supplied says so in its place and is listed: nothing is invented.
 */
export function toKantara(receipt: Receipt, extras: KantaraExtras): Kantara | undefined {
  const granted = receipt.purposes.filter(
    ({ category, basis }) => basis !== 'necessary' && receipt.categories[category] === 'granted',
  )
  if (!granted.length) return undefined
  const made = makeReceipt(receipt, extras, granted)
  return { receipt: made, missing: missingIn(made) }
}

function makeReceipt(receipt: Receipt, extras: KantaraExtras, granted: readonly Purpose[]) {
  const { control, layer, by } = receipt.method
  const controllers = receipt.controllers.length ? receipt.controllers : [{ name: '' }]
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: receipt.regime.place || receipt.region || notSupplied,
    // § 4.3.3: whole seconds.
    consentTimestamp: Math.floor(Date.parse(receipt.time) / 1000),
    collectionMethod: `${control} in ${layer === 'none' ? 'no layer' : `the ${layer}`} of ${receipt.page}, by ${by}`,
    consentReceiptID: receipt.id,
    language: receipt.language,
    piiPrincipalId: receipt.subject,
    piiControllers: controllers.map(({ name, address, email, phone }) => ({
      piiController: name || notSupplied,
      contact: extras.contact || notSupplied,
      // § 4.4.6: an object of schema.org. Ours is lines of text, which only its street can hold unparsed.
      address: { streetAddress: address || notSupplied },
      email: email || notSupplied,
      phone: phone ? toTel(phone) : notSupplied,
    })),
    policyUrl: extras.policyUrl || notSupplied,
    services: [
      {
        service: extras.service || receipt.site,
        purposes: granted.map((purpose) => makePurpose(receipt, extras, purpose)),
      },
    ],
    sensitive: extras.sensitive.length > 0,
    ...(extras.sensitive.length && { spiCat: extras.sensitive }),
  }
}

function makePurpose(receipt: Receipt, extras: KantaraExtras, { category, basis, vendors }: Purpose) {
  const words = extras.purposes?.[category]
  const { by } = receipt.method
  const names = vendors.filter((id) => receipt.vendors[id] === 'granted').map((id) => extras.vendors?.[id] ?? id)
  return {
    purpose: words?.purpose || category,
    purposeCategory: orMissing(words?.purposeCategory),
    // § 4.5.6: anything but an explicit consent is described.
    consentType: basis === 'consent' && by === 'gesture' ? 'EXPLICIT' : `${bases[basis]}, recorded by ${by}`,
    piiCategory: orMissing(extras.piiCategory),
    termination: extras.termination || notSupplied,
    thirdPartyDisclosure: names.length > 0,
    ...(names.length && { thirdPartyName: names.join(', ') }),
  }
}

const bases: Readonly<Record<Purpose['basis'], string>> = {
  consent: 'consent',
  'opt-out': 'in use until refused',
  notice: 'in use after notice',
  necessary: 'necessary',
}

function orMissing(texts: readonly string[] | undefined): readonly string[] {
  return texts?.length ? texts : [notSupplied]
}

/** § 4.4.8 wants RFC 3966, which a number without its country cannot be: that is left as it came. */
function toTel(phone: string): string {
  return /^\+[\d\s().-]+$/.test(phone) ? `tel:+${phone.replace(/\D/g, '')}` : phone
}

/** Where it says that nothing was supplied. */
function missingIn(value: unknown, path = ''): string[] {
  if (value === notSupplied) return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => {
    const step = Array.isArray(value) ? `[${key}]` : path && `.${key}`
    return missingIn(member, `${path}${step || key}`)
  })
}
