// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import * as all from '../peers/index.mjs'
import { openBrowser } from './browser.mjs'
import { measureRounds } from './rounds.mjs'
import { openServer } from './server.mjs'
import { makeSite } from './site.mjs'
import { verify } from './verify.mjs'
import { weigh } from './weigh.mjs'

/** @typedef {{ browser: import('playwright-core').Browser, server: Awaited<ReturnType<typeof openServer>> }} Setting */

const { none, minimal, assent, vanillaCookieconsent, vanillaCookieconsentBundled, osano, klaro, tarteaucitron, c15t } =
  all

/** In the order of the tables. */
const peers = [
  none,
  minimal,
  assent,
  vanillaCookieconsent,
  vanillaCookieconsentBundled,
  osano,
  klaro,
  tarteaucitron,
  c15t,
]

/** Verifies every peer, weighs it, measures all in turns, and writes the pages' part of the document. @param {{ quick: boolean }} options */
export async function bench({ quick }) {
  const started = Date.now()
  const say = (/** @type {string} */ text) =>
    console.log(`${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s  ${text}`)
  for (const peer of peers) await peer.build?.()
  const server = await openServer(makeSite(peers))
  const browser = await openBrowser(server)
  try {
    const setting = { browser, server }
    /** @type {Record<string, Awaited<ReturnType<typeof weigh>>>} */
    const bytes = {}
    for (const peer of peers) {
      await verify(setting, peer)
      bytes[peer.id] = await weigh(setting, peer)
      say(`${peer.name}: verified and weighed`)
    }
    const samples = await measureRounds(setting, peers, quick, say)
    keep({
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

/** @param {object} figures */
function keep(figures) {
  mkdirSync(new URL('.', figuresFile), { recursive: true })
  writeFileSync(figuresFile, `${JSON.stringify(figures)}\n`)
}
