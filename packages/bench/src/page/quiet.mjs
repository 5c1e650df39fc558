// @ts-check
import { setTimeout as delay } from 'node:timers/promises'

/** How long a look takes, and how much of that time all processes of the browser may work, in ms. */
const look = { takes: 100, work: 5 }
const limit = 5000

/**
 * Resolves when the browser has nothing to do of its own: a new window draws pages for its address bar, which for half a
 * second takes a core from whatever is measured meanwhile.
 * @param {import('playwright-core').Browser} browser
 */
export async function quiet(browser) {
  const session = await browser.newBrowserCDPSession()
  const worked = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0) * 1000
  }
  try {
    let before = await worked()
    for (const until = Date.now() + limit; Date.now() < until; ) {
      await delay(look.takes)
      const now = await worked()
      if (Math.abs(now - before) < look.work) return
      before = now
    }
    throw new Error(`the browser is not quiet within ${limit} ms`)
  } finally {
    await session.detach()
  }
}
