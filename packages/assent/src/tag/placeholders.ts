import type { PageAssent } from '@assent/browser'
import { showPlaceholders } from '../placeholders.js'

/*
 * assent-placeholders.js: a module of its own, which assent-full.js fetches when a frame is held, and any page may ask for
 * beside assent.js.
 */
const page = window as { assent?: Pick<PageAssent, 'push'> | unknown[] }
;(page.assent ??= []).push((assent: PageAssent) => void showPlaceholders(assent))
