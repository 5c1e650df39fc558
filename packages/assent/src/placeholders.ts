import type { Assent } from '@assent/core'
import { mountPlaceholders } from '@assent/ui/placeholders'
import { embedsExcerpt } from '@assent/vendors/embeds-excerpt'

/** Shows placeholders in the place of held frames and posts; returns the way to stop. */
export function showPlaceholders(assent: Assent): Promise<() => void> {
  return mountPlaceholders(assent, embedsExcerpt)
}
