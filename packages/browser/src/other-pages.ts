import { type Assent, type Choice, encodeRecord } from '@assent/core'
import { again } from './again.js'

/**
 * Follows what is chosen on other pages of the site, until aborted: at once in another tab, and when this page comes back
 * from the back/forward cache. The channel is closed while the page is away, since an open one may keep it out of that cache.
 */
export function followOtherPages(assent: Assent, read: () => Choice | undefined, until: AbortSignal): void {
  let channel: BroadcastChannel | undefined
  const compare = () => {
    const recorded = read()
    const { choice } = assent.state
    if (recorded && encodeRecord(recorded) !== (choice && encodeRecord(choice))) assent.adopt(recorded)
  }
  const close = () => {
    channel?.close()
    channel = undefined
  }
  const open = () => {
    channel = new BroadcastChannel('assent')
    // In Firefox the message may be here before the cookie is.
    channel.onmessage = () => {
      compare()
      again(compare)
    }
  }
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (!persisted) return
    open()
    compare()
  }

  open()
  until.onabort = close
  addEventListener('pagehide', close, { signal: until })
  addEventListener('pageshow', onShow, { signal: until })
  assent.on('choice', ({ cause }) => {
    if (cause.verb !== 'adopt') channel?.postMessage(0)
  })
}
