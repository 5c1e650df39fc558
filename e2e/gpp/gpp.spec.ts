import type { Frame, Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.js'
import { ask, openGppPage } from './gpp-page.js'

const asked = { command: 'getField', parameter: 'usca.SaleOptOut', version: '1.1', callId: 'mine' }
const answered = (returnValue: unknown) => ({ __gppReturn: { returnValue, success: true, callId: 'mine' } })
const heard = (frame: Frame) => frame.evaluate('heard.splice(0)')

/** Sends a message from the frame, and gives what it hears. */
async function post(frame: Frame, api: string, call: object, asText = false) {
  await frame.evaluate(([api, call, asText]) => Object(window).post(api, call, asText), [api, call, asText] as const)
  await frame.waitForFunction('heard.length > 0')
  return heard(frame)
}

/** Turns marketing on or off in the preferences. */
async function toggle(page: Page) {
  await page.getByRole('contentinfo').getByRole('button', { name: 'Your Privacy Choices' }).click()
  await page.getByRole('switch', { name: 'Marketing' }).click({ force: true })
  await page.getByRole('button', { name: /^Save/ }).click()
}

test('ten toggles leave the last state, in the page and in a frame of another origin', async ({ page, internet }) => {
  test.slow()
  const frame = await openGppPage(page, internet, 'US-CA')
  expect(await post(frame, 'gpp', asked)).toEqual([answered(2)])
  for (let turn = 1; turn <= 10; turn++) {
    await toggle(page)
    await expect.poll(() => ask(page, 'getField', 'usca.SaleOptOut')).toBe(turn % 2 ? 1 : 2)
  }
  await toggle(page)
  await expect.poll(() => ask(page, 'getField', 'usca.SaleOptOut')).toBe(1)
  expect(await post(frame, 'gpp', asked)).toEqual([answered(1)])
  expect(await post(frame, 'uspapi', { command: 'getUSPData', version: 1, callId: 7 })).toEqual([
    { __uspapiReturn: { returnValue: { version: 1, uspString: '1YYN' }, success: true, callId: 7 } },
  ])
})

test('a frame that asks in text is answered in text', async ({ page, internet }) => {
  const frame = await openGppPage(page, internet, 'US-CA')
  expect(await post(frame, 'gpp', asked, true)).toEqual([JSON.stringify(answered(2))])
})

test('a frame that listens hears of a refusal, in order', async ({ page, internet }) => {
  const frame = await openGppPage(page, internet, 'US-CO')
  await post(frame, 'gpp', { command: 'addEventListener', callId: 1 })
  await page.evaluate('assent.reject()')
  await frame.waitForFunction('heard.length === 3')
  const events = (await heard(frame)) as { __gppReturn: { returnValue: { eventName: string; data: string } } }[]
  expect(events.map(({ __gppReturn: { returnValue } }) => [returnValue.eventName, returnValue.data])).toEqual([
    ['signalStatus', 'not ready'],
    ['sectionChange', 'usco'],
    ['signalStatus', 'ready'],
  ])
})

test('messages of another kind are left alone', async ({ page, internet, consoleErrors }) => {
  const frame = await openGppPage(page, internet, 'US-CA')
  await frame.evaluate(() => {
    for (const message of ['{', 'null', null, 7, { __gppCall: null }, { __gppCall: 'ping' }])
      window.parent.postMessage(message, '*')
  })
  expect(await post(frame, 'gpp', asked)).toEqual([answered(2)])
  expect(consoleErrors).toEqual([])
})

test('in Germany no section applies', async ({ page, internet }) => {
  await openGppPage(page, internet, 'DE')
  expect(await ask(page, 'ping')).toMatchObject({ applicableSections: [-1], sectionList: [], gppString: 'DBAA' })
})
