// @ts-check
import { EventEmitter } from 'node:events'

/**
 * What the protocol answers, as playwright types it.
 * @typedef {import('playwright-core').CDPSession} Session
 */

/**
 * A page in a context of its own, worked by the protocol alone. A page that Playwright opens reports what its runtime
 * does, for which Chromium takes the stack, with every function on it parsed again, whenever a cookie is read: no
 * visitor's browser does that, and it falls on some peers more than on others.
 * @param {import('playwright-core').Browser} browser
 */
export async function openTarget(browser) {
  const root = await browser.newBrowserCDPSession()
  const { browserContextId } = await root.send('Target.createBrowserContext')
  const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId })
  // Messages are wrapped, since what Playwright knows of sessions is its own.
  const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false })
  const events = new EventEmitter()
  /** @type {Map<number, { method: string, done: (result: any) => void, fail: (error: Error) => void }>} */
  const asked = new Map()
  let last = 0

  root.on('Target.receivedMessageFromTarget', (received) => {
    if (received.sessionId !== sessionId) return
    const { id, method, params, result, error } = JSON.parse(received.message)
    if (!id) return void events.emit(method, params)
    const call = asked.get(id)
    asked.delete(id)
    if (error) call?.fail(new Error(`${call.method}: ${error.message}`))
    else call?.done(result)
  })

  return {
    /** @type {Session['send']} */
    send: (method, params) =>
      new Promise((done, fail) => {
        asked.set(++last, { method, done, fail })
        const message = JSON.stringify({ id: last, method, params })
        root.send('Target.sendMessageToTarget', { sessionId, message }).catch(fail)
      }),
    /** @type {(event: string, listener: (params: any) => void) => void} */
    on: (event, listener) => void events.on(event, listener),
    async close() {
      await root.send('Target.disposeBrowserContext', { browserContextId })
      await root.detach()
    },
  }
}
