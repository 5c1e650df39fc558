import type { Realm } from '../calls.js'
import { hold } from '../hold.js'
import { wrap } from '../wrap.js'
import { holdFurtherCalls } from './calls.js'
import { holdFurtherElements } from './elements.js'
import { holdInsertion } from './insertion.js'
import { holdMarkup } from './markup.js'
import { rememberPages } from './page-text.js'
import { holdStyles } from './styles.js'

/** A frame that is filled anew is a new realm behind the same window, with an `Object` of its own. */
const realms = new WeakSet<object>()

/**
 * Holds what a realm can ask with, and what `further` holds in it, and the realms of the frames within it that are of the page's
 * own origin.
 */
export function holdRealm(realm: Realm, further: (realm: Realm) => void): void {
  if (realms.has(realm.Object)) return
  realms.add(realm.Object)
  hold(realm)
  rememberPages(realm)
  holdFurtherCalls(realm)
  holdFurtherElements(realm)
  holdStyles(realm)
  holdMarkup(realm)
  further(realm)
  holdInsertion(realm, (frame) => holdFrame(frame.contentWindow, further))
  for (const name of ['contentWindow', 'contentDocument'])
    wrap(
      realm.HTMLIFrameElement.prototype,
      name,
      (call) => {
        const found = call()
        holdFrame(found?.defaultView ?? found, further)
        return found
      },
      'get',
    )
  const onLoad = ({ target }: Event) => holdFrame((target as HTMLIFrameElement).contentWindow, further)
  realm.document.addEventListener('load', onLoad, true)
}

/** A frame of another origin cannot be reached, nor can its scripts be held: its address is held instead. */
function holdFrame(frame: Window | null | undefined, further: (realm: Realm) => void): void {
  try {
    if (frame) holdRealm(frame as unknown as Realm, further)
  } catch {
    // Another origin's.
  }
}
