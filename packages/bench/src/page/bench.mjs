// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import * as all from '../peers/index.mjs'
import { again } from './again.mjs'
import { openBrowser } from './browser.mjs'
import { measureRounds } from './rounds.mjs'
import { openServer } from './server.mjs'
import { makeSite } from './site.mjs'
import { verify } from './verify.mjs'
import { weigh } from './weigh.mjs'

/** @typedef {{ browser: import('playwright-core').Browser, server: Awaited<ReturnType<typeof openServer>> }} Setting */

/** In the order of the tables. */
const everyPeer = [
  all.none,
  all.minimal,
  all.assent,
  all.assentBaked,
  all.vanillaCookieconsent,
  all.vanillaCookieconsentBundled,
  all.osano,
  all.klaro,
  all.tarteaucitron,
  all.c15t,
]

/** A part of the measurement, to work by, which neither verifies nor weighs: kinds whose name has one of these words, peers by id, and how many rounds. @typedef {{ kinds?: string, peers?: string, rounds?: number }} Some */

/**
 * Verifies every peer, weighs it, measures all in turns, and keeps the figures.
 * @param {{ quick: boolean, some?: Some }} options
 */
export async function bench({ quick, some }) {
  const started = Date.now()
  const say = (/** @type {string} */ text) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`)
  const wanted = some?.peers?.split(',')
  const peers = everyPeer.filter(({ id }) => !wanted || id === 'none' || wanted.includes(id))
  for (const peer of peers) await peer.build?.()
  const server = await openServer(makeSite(peers))
  const browser = await openBrowser(server)
  try {
    const setting = { browser, server }
    /** @type {Record<string, Awaited<ReturnType<typeof weigh>>>} */
    const bytes = {}
    for (const peer of peers) {
      if (some) continue
      await again(() => verify(setting, peer), peer.name, say)
      bytes[peer.id] = await weigh(setting, peer)
      say(`${peer.name}: verified and weighed`)
    }
    const samples = await measureRounds(setting, peers, { quick, ...some }, say)
    keep(some ? someFile : figuresFile, {
      quick,
      date: new Date().toISOString().slice(0, 10),
      minutes: (Date.now() - started) / 60_000,
      machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
      chromium: browser.version(),
      node: process.versions.node,
      peers: peers.map(({ id, name, version, setup }) => ({ id, name, version, setup })),
      bytes,
      samples,
    })
  } finally {
    await browser.close()
    server.close()
  }
}

/** Where the figures of the last run are. */
export const figuresFile = new URL('../../dist/page.json', import.meta.url)

/** Where those of the last run of a part are. */
export const someFile = new URL('../../dist/page-some.json', import.meta.url)

/** @param {URL} file @param {object} figures */
function keep(file, figures) {
  mkdirSync(new URL('.', file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(figures)}\n`)
}
