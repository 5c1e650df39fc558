import type { Assent, EmbedAbout, VendorId } from '@assent/core'

/** What waits, and for whom. */
export interface Held {
  /** The vendor, if the config lists it: nobody can allow whom they were not told of. */
  readonly vendor: VendorId | undefined
  readonly name: string
  /** Where a frame would go; its vendor's quieter host, where there is one. */
  readonly href: string
}

/** Reads what a held element waits for; undefined for one whose address is none. */
export function readHeld(element: HTMLElement, { state }: Assent, embeds: readonly EmbedAbout[]): Held | undefined {
  const { vendor: id, src } = element.dataset
  const embed = embeds.find(({ vendor }) => vendor === id)
  const listed = state.policy.vendors.find((vendor) => vendor.id === id)
  let url: URL
  try {
    url = new URL(src ?? '', document.baseURI)
  } catch {
    return undefined
  }
  // Anything else would run in this page, or show nothing of anybody's.
  if (!/^https?:$/.test(url.protocol)) return undefined
  if (embed?.quieterHost) url.host = embed.quieterHost
  if (embed?.quieterQuery) url.search += `${url.search && '&'}${embed.quieterQuery}`
  return { vendor: listed?.id, name: listed?.config.name ?? embed?.name ?? url.host, href: url.href }
}
