import type * as banner from './banner.js'
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

/** The folder with the files beside the tag that runs now, or the one that its `data-chunks` names. */
export function folderOf(): URL {
  const tag = document.currentScript as HTMLScriptElement | null
  return new URL(tag?.getAttribute('data-chunks') ?? tag?.src ?? '', document.baseURI)
}

/**
 * Finds the chunks in a folder. The address is absolute, because a classic script from another origin has no base of its
 * own for `import()`.
 */
export function chunksOf(folder: URL): Load {
  return (name) => import(new URL(`assent-${name}.js`, folder).href)
}
