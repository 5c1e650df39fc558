import type { PageAssent } from '@assent/browser'
import { mountPlaceholders } from '@assent/ui/placeholders'
import { embedsExcerpt } from '@assent/vendors/embeds-excerpt'

/*
 * assent-placeholders.js: a module of its own, which assent-full.js fetches when a frame is held, and any page may ask for
 * beside assent.js.
 */
const page = window as { assent?: Pick<PageAssent, 'push'> | unknown[] }
;(page.assent ??= []).push((assent: PageAssent) => void mountPlaceholders(assent, embedsExcerpt))
