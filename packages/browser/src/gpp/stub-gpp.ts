import type { Gpp, GppListener, GppPage } from './api.js'
import { answerFrames } from './frames.js'

/**
 * Puts a `__gpp` on the page that answers until the API is there: `ping` and the listeners at once, the sections with
 * null, the rest later, in order. What it keeps, `provideGpp` takes over. Leaves a `__gpp` that is there alone.
 */
export function stubGpp(): void {
  const page = window as GppPage
  if (page.__gpp) return
  const events: GppListener[] = []
  const queue: Parameters<Gpp>[] = []
  const pingData = {
    gppVersion: '1.1',
    cmpStatus: 'stub',
    cmpDisplayStatus: 'hidden',
    signalStatus: 'not ready',
    supportedAPIs: [],
    cmpId: 1,
    sectionList: [],
    applicableSections: [0],
    gppString: '',
    parsedSections: {},
  }
  let listenerId = 0
  const stub: Gpp = (...call) => {
    const [command, callback, parameter] = call
    if (command === 'ping') callback?.(pingData, true)
    else if (/^(has|get)(Section|Field)$/.test(command)) callback?.(null, true)
    else if (command === 'addEventListener' && callback) {
      events.push({ id: ++listenerId, callback })
      callback({ eventName: 'listenerRegistered', listenerId, data: true, pingData }, true)
    } else if (command === 'removeEventListener') {
      const index = events.findIndex(({ id }) => id === parameter)
      if (index >= 0) events.splice(index, 1)
      callback?.(index >= 0, true)
    } else queue.push(call)
  }
  page.__gpp = Object.assign(stub, { events, queue })
  answerFrames('__gpp', ({ command, parameter }, answer) => page.__gpp?.(command, answer, parameter))
}
