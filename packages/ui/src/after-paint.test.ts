// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { afterPaint } from './after-paint.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('acts once, after the next frame', () => {
  const act = vi.fn()
  afterPaint(act)
  expect(act).not.toHaveBeenCalled()
  vi.advanceTimersToNextFrame()
  vi.advanceTimersByTime(1)
  expect(act).toHaveBeenCalledTimes(1)
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(1)
})

it('acts once where no frame comes', () => {
  const frame = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1)
  const act = vi.fn()
  afterPaint(act)
  vi.runAllTimers()
  expect(act).toHaveBeenCalledTimes(1)
  frame.mockRestore()
})
