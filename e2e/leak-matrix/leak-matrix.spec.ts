import type { GateConfig } from '@assent/core'
import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { expect, test } from '../fixtures/test.js'
import { code } from './code.js'
import { markup } from './markup.js'
import { everyMoment, moments } from './moments.js'
import { type Guard, hostOf, tryWays } from './try-ways.js'
import type { Way } from './way.js'

test.use({ ownProfile: true })

const isProof = !!process.env.ASSENT_PROOF

/** The tags: both hold what pages usually do, and the full one every way that is no gap. */
const tags = { 'assent.js': ({ open }: Way) => !open, 'assent-full.js': () => true } as const
const groups = { 'in the markup': markup, 'by code': code }

/** What Firefox tries in the short run. */
const sample = /^(script|script\.src|iframe\.src|fetch|sendBeacon|new Image\(\)\.src|innerHTML img|WebSocket)$/

function guardOf(file: string, gate: GateConfig, host = 'clarity.ms'): Guard {
  const config = { vendors: [{ vendor: 'microsoft-clarity', snippet: true }], reload: 'never', gate } as const
  const tag = `<script src="/assent/${file}"></script>`
  return {
    html: (body, isOff) => assentPage({ config, body, tag: isOff ? '' : tag }),
    say: Object.fromEntries(everyMoment.map((moment) => [moment, (page: Page) => page.evaluate(moments[moment])])),
    host,
  }
}

/**
 * The ways that this browser has, and this run tries: what is not held is only measured, in the long form. With `heldInFirefox`
 * Firefox tries no others: its driver chokes on what the smaller tag lets pass.
 */
const chosen = (
  all: readonly Way[],
  browserName: string,
  isHeld: (way: Way) => boolean,
  heldInFirefox = false,
): readonly Way[] =>
  all.filter(
    (way) =>
      (isHeld(way) || (isProof && !(heldInFirefox && browserName === 'firefox'))) &&
      (browserName !== 'firefox' || (!way.notInFirefox && (isProof || sample.test(way.name)))),
  )

const row = (content: object) => ({ type: 'matrix', description: JSON.stringify(content) })

for (const [file, holds] of Object.entries(tags))
  for (const [group, all] of Object.entries(groups))
    test(`${file}, ${group}: nothing leaves but the named gaps`, async ({ page, internet, browserName }, {
      annotations,
    }) => {
      test.setTimeout(240_000)
      const isHeld = (way: Way) => !way.gap && holds(way)
      const results = await tryWays(
        page,
        internet,
        chosen(all, browserName, isHeld, file === 'assent.js'),
        guardOf(file, {}),
      )
      for (const [way, result] of results) {
        annotations.push(row({ group, file, mode: 'known', ...way, isHeld: isHeld(way), results: result }))
        // The parser may fetch a script's file before it can be held.
        for (const moment of everyMoment.slice(0, 3))
          if (isHeld(way)) expect.soft(result[moment], `${way.name} ${moment}`).toMatch(/silent|fetched/)
      }
    })

for (const [group, all] of isProof ? Object.entries(groups) : []) {
  const file = 'assent-full.js'
  const isHeld = (way: Way) => !way.gap

  test(`strict, ${group}: nobody unlisted is asked, whatever was said`, async ({ page, internet, browserName }, {
    annotations,
  }) => {
    test.setTimeout(240_000)
    const guard = guardOf(file, { mode: 'strict' }, 'stranger.example')
    const results = await tryWays(page, internet, chosen(all, browserName, isHeld), guard)
    for (const [way, result] of results) {
      annotations.push(row({ group, file, mode: 'strict', ...way, isHeld: isHeld(way), results: result }))
      for (const moment of everyMoment)
        if (isHeld(way)) expect.soft(result[moment], `${way.name} ${moment}`).toMatch(/silent|fetched/)
    }
  })

  test(`declared, ${group}: what is not marked passes`, async ({ page, internet, browserName }, { annotations }) => {
    test.setTimeout(240_000)
    const results = await tryWays(page, internet, chosen(all, browserName, isHeld), guardOf(file, { mode: 'declared' }))
    for (const [way, result] of results)
      annotations.push(row({ group, file, mode: 'declared', ...way, isHeld: false, results: result }))
  })

  test(`observe, ${group}: all passes, and the ledger says what would be held`, async ({
    page,
    internet,
    browserName,
  }, { annotations }) => {
    test.setTimeout(240_000)
    const ways = chosen(all, browserName, isHeld)
    const guard = guardOf(file, { observe: true })
    const onlyBefore = { ...guard, say: { 'before a choice': async () => {} } }
    const results = await tryWays(page, internet, ways, onlyBefore)
    const observed = await page.evaluate<string[]>("assent.ledger().map(({ act, subject }) => act + ' ' + subject)")
    for (const [way, result] of results) {
      annotations.push(row({ group, file, mode: 'observe', ...way, isHeld: false, results: result }))
      if (!way.code || way.gap) continue
      expect.soft(result['before a choice'], way.name).toBe('asked')
      expect.soft(observed, way.name).toContain(`observed ${hostOf(guard, way, 'before a choice')}`)
    }
  })
}
