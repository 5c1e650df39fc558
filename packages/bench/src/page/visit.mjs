// @ts-check
import { readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { beAPhone } from './phone.mjs'
import { quiet } from './quiet.mjs'
import { siteHost } from './site.mjs'
import { openTarget } from './target.mjs'

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8')

/** @typedef {Awaited<ReturnType<typeof openVisit>>} Visit */

/**
 * A new visitor: empty jar, empty cache, and a page of the site already open, so that no process has to start and no
 * connection has to be made within the measurement, and the new window has come to rest.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./conditions.mjs').Condition} condition
 */
export async function openVisit(browser, condition) {
  const cdp = await openTarget(browser)
  await beAPhone(cdp, browser)
  await cdp.send('Network.enable')
  await cdp.send('Page.navigate', { url: `https://${siteHost}/blank` })
  await quiet(browser)
  // The thread's own clock: what else the machine does is not counted.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  if (condition.network) {
    const { latency, down, up } = condition.network
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: down,
      uploadThroughput: up,
    })
  }
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu })

  const metrics = async () => {
    const { metrics: list } = await cdp.send('Performance.getMetrics')
    return Object.fromEntries(list.map(({ name, value }) => [name, value]))
  }

  /** Runs an expression in the page and waits for what it promises. @param {string} expression */
  const run = async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value
  }

  return {
    cdp,
    metrics,
    run,
    /** From now on the probe is in every page from its start. */
    watchFromStart: () =>
      cdp.send('Page.enable').then(() => cdp.send('Page.addScriptToEvaluateOnNewDocument', { source: probe })),
    /** Puts the probe into the page that is there. */
    watchFromHere: () => run(probe),
    /** Goes to a page; resolves when the navigation has been answered. @param {string} path */
    go: (path) => cdp.send('Page.navigate', { url: `https://${siteHost}${path}` }),
    /** A promise of the page, with a limit. @param {string} expression @param {number} limit @returns {Promise<any>} */
    async within(expression, limit) {
      return Promise.race([
        run(expression),
        delay(limit, undefined, { ref: false }).then(() => {
          throw new Error(`not within ${limit} ms: ${expression}`)
        }),
      ])
    },
    close: () => cdp.close(),
  }
}
