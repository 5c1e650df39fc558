import { type Config, readRegion } from '@assent/core'

/** Where the visitor is, as the host says: the config, else `<meta name="assent-region" content="US-CA">`. */
export function findRegion(config: Config): string {
  return readRegion(config.region ?? metaContent('region'))
}

/** The content of `<meta name="assent-…">`, the way a server passes a hint into the page. */
export function metaContent(name: string): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="assent-${name}"]`)?.content
}
