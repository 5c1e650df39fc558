/** The events of a receipt, in words. */
export const events: Readonly<Record<string, string>> = {
  given: 'Given',
  refused: 'Refused',
  changed: 'Changed',
  withdrawn: 'Withdrawn',
  signal: 'By signal',
  expired: 'Expired',
}

/** The controls of a receipt, in words. */
export const controls: Readonly<Record<string, string>> = {
  accept: 'Accept',
  reject: 'Reject',
  choose: 'Choose',
  signal: 'By signal',
  withdraw: 'Withdraw',
  expiry: 'Expiry',
}

/** The layers of a receipt, in words. */
const layers: Readonly<Record<string, string>> = {
  notice: 'Notice',
  preferences: 'Preferences',
  none: 'None: signal, API or expiry',
}

/** The layouts of a notice, in words. */
const layouts: Readonly<Record<string, string>> = {
  bar: 'Bar',
  box: 'Box',
  corner: 'Corner',
  dialog: 'Dialog',
  preferences: 'Preferences',
  none: 'None shown',
  unknown: 'Notice not sent yet',
}

const regionNames = new Intl.DisplayNames('en', { type: 'region' })
const languageNames = new Intl.DisplayNames('en', { type: 'language' })

/** `Germany`, `United States, CA`; the code itself where it is not known. */
export function nameRegion(code: string): string {
  if (!code) return 'Unknown'
  const [country = '', part] = code.split('-')
  const name = nameBy(regionNames, country)
  return part ? `${name}, ${part}` : name
}

/** `German`, `Brazilian Portuguese`; the tag itself where it is not known. */
export const nameLanguage = (tag: string): string => (tag ? nameBy(languageNames, tag) : 'Unknown')

/** `3f2a9c41…`: enough of a hash to tell notices apart. */
export const nameNotice = (hash: string): string => (hash === 'none' ? 'None shown' : `${hash.slice(0, 8)}…`)

/** `Preferences`; the layer itself where it is not known. */
export const nameLayer = (layer: string): string => layers[layer] ?? layer

/** `Corner`; the layout itself where it is not known. */
export const nameLayout = (layout: string): string => layouts[layout] ?? layout

function nameBy(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code
  } catch {
    return code
  }
}
