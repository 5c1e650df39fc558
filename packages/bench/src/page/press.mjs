// @ts-check
import { setTimeout as delay } from 'node:timers/promises'

/** How a visitor presses a button: the pointer comes, rests, goes down and up. Milliseconds. */
export const gesture = { rest: 100, down: 50 }

/**
 * Presses what a selector finds. Gives when the click was, by the page's clock and by the machine's, and how long it
 * took until the next frame was drawn.
 * @param {import('./visit.mjs').Visit} visit
 * @param {string} path
 */
export async function press(visit, path) {
  const point = await visit.run(`__probe.center(${JSON.stringify(path)})`)
  if (!point) throw new Error(`nothing to press: ${path}`)
  const { x, y } = point
  const mouse = (/** @type {'mouseMoved' | 'mousePressed' | 'mouseReleased'} */ type) =>
    visit.cdp.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: type === 'mouseMoved' ? 'none' : 'left',
      clickCount: 1,
    })
  const answer = visit.within('__probe.answer()', 15_000)
  await mouse('mouseMoved')
  await delay(gesture.rest)
  await mouse('mousePressed')
  await delay(gesture.down)
  await mouse('mouseReleased')
  const { click, paint } = await answer
  const { NavigationStart } = await visit.metrics()
  return { click, paint, at: NavigationStart * 1000 + click }
}
