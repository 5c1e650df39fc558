// @ts-check
import { setTimeout as delay } from 'node:timers/promises'
import { press } from './press.mjs'
import { openVisit } from './visit.mjs'

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
const long = 50

/** @typedef {{ name: string, cat: string, ph: string, ts: number, dur?: number, tdur?: number, tid: number, pid: number, args: any }} TraceEvent */

/**
 * A first visit, traced: how many tasks of the main thread were longer than 50 ms, and how many of those were the
 * peer's own, which is to say that its files ran in them for 50 ms or more. The yes comes after the trace.
 * @param {import('./bench.mjs').Setting} setting
 * @param {import('../peers/peer.mjs').Peer} peer
 * @param {import('./conditions.mjs').Condition} condition
 */
export async function tracedVisit({ browser }, peer, condition) {
  const visit = await openVisit(browser, condition)
  const session = await browser.newBrowserCDPSession()
  try {
    /** @type {TraceEvent[]} */
    const events = []
    session.on('Tracing.dataCollected', ({ value }) => events.push(.../** @type {any[]} */ (value)))
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: categories },
    })
    await visit.go(`/${peer.id}/article`)
    await delay(condition.horizon)
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
    await session.send('Tracing.end')
    await complete
    const tasks = longTasksOf(events, peer)
    if (!peer.verbs) return tasks
    await visit.watchFromHere()
    await visit.within(`__probe.watch(${JSON.stringify(peer.verbs.banner)})`, 20_000)
    return { ...tasks, accept: (await press(visit, peer.verbs.accept)).paint }
  } finally {
    await session.detach()
    await visit.close()
  }
}

/** @param {TraceEvent[]} events @param {import('../peers/peer.mjs').Peer} peer */
export function longTasksOf(events, peer) {
  const scripts = events.filter(
    ({ name, dur }) =>
      dur &&
      ['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.compileModule', 'v8.evaluateModule', 'TimerFire'].includes(
        name,
      ),
  )
  const page = `/${peer.id}/article`
  const main =
    scripts.find(({ args }) => urlOf(args).includes('/article')) ??
    events.find(({ name, args }) => name === 'ParseHTML' && urlOf(args).includes(page))
  if (!main) throw new Error(`${peer.name}: the trace does not have the page`)
  const isOwn = (/** @type {TraceEvent} */ { args }) => {
    const url = urlOf(args)
    return Object.keys(peer.files).some((path) => url.includes(path)) || (url.includes(page) && peer.id !== 'none')
  }
  const onMain = (/** @type {TraceEvent} */ event) => event.pid === main.pid && event.tid === main.tid
  const own = scripts.filter((event) => onMain(event) && isOwn(event))
  const tasks = events.filter((event) => onMain(event) && event.name === 'RunTask' && timeOf(event) >= long)
  const ran = tasks.map((task) => outermost(own.filter(({ ts }) => ts >= task.ts && ts < task.ts + (task.dur ?? 0))))
  return {
    tasks: tasks.length,
    longest: Math.max(0, ...tasks.map(timeOf)),
    ownTasks: ran.filter((time) => time >= long).length,
    ownLongest: Math.max(0, ...ran),
    ownScript: outermost(own),
  }
}

/** The time of events that lie in no other, in ms. @param {TraceEvent[]} events */
function outermost(events) {
  let sum = 0
  let end = Number.NEGATIVE_INFINITY
  for (const event of events.toSorted((a, b) => a.ts - b.ts)) {
    if (event.ts < end) continue
    sum += timeOf(event)
    end = event.ts + (event.dur ?? 0)
  }
  return sum
}

/** On the thread's own clock, in ms: what else the machine does is not counted. @param {TraceEvent} event */
const timeOf = ({ dur = 0, tdur = dur }) => tdur / 1000

/** @param {any} args @returns {string} */
const urlOf = (args) => args?.data?.url ?? args?.beginData?.url ?? args?.fileName ?? ''
