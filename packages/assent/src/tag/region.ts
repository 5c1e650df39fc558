import type { PageAssent } from '@assent/browser'
import { askRegion } from '@assent/browser/ask-region'

/*
 * assent-region.js: a module beside the tag, for pages whose server cannot say where the visitor is. It asks the receipts server.
 */
const page = window as { assent?: Pick<PageAssent, 'push'> | unknown[] }
;(page.assent ??= []).push((assent: PageAssent) => void askRegion(assent))
