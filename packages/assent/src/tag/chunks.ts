import type * as banner from '@assent/ui'
import type * as diagnosis from './diagnosis.js'
import type * as panel from './panel.js'
import type * as receipts from './receipts.js'

interface Files {
  readonly banner: typeof banner
  readonly panel: typeof panel
  readonly receipts: typeof receipts
  readonly diagnosis: typeof diagnosis
}

/** Fetches one of the files beside the tag. */
export type Load = <K extends keyof Files>(name: K) => Promise<Files[K]>

/**
 * Finds the chunks beside the tag, or in the folder its `data-chunks` names. The address is absolute, because a classic
 * script from another origin has no base of its own for `import()`.
 */
export function chunksOf(tag: HTMLScriptElement | null): Load {
  const folder = new URL(tag?.dataset.chunks ?? tag?.src ?? '', document.baseURI)
  return (name) => import(new URL(`assent-${name}.js`, folder).href)
}
