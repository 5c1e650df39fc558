// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { check } from './check.mjs'
import { openServer } from './server.mjs'
import { victims } from './victims.mjs'
import { startVisitors } from './visitors.mjs'

const visitors = 50

/** @typedef {{ victim: string, acknowledged: number, again: number, known: number, away: number, lost: number }} Round */
/** @typedef {{ date: string, minutes: number, machine: string, node: string, visitors: number, rounds: Round[], lostInTheEnd: number }} Run */

/** Where the figures of the last run are. */
export const figuresFile = new URL('../../dist/kills.json', import.meta.url)

/** Kills the server or its PostgreSQL at random moments under load, and looks after each round for what was acknowledged. @param {{ rounds: number }} options */
export async function bench({ rounds: count }) {
  const started = Date.now()
  const sites = Array.from({ length: count }, (_, at) => `round-${at + 1}.bench.example`)
  const server = await openServer(sites)
  /** @type {Round[]} */
  const rounds = []
  /** @type {ReadonlyMap<string, string>[]} */
  const told = []
  try {
    await server.start()
    // The keys as they were before anything was killed: what a careful auditor has.
    const keyFile = join(server.folder, 'keys-of-before.json')
    writeFileSync(keyFile, await (await server.get(`/v1/${sites[0]}/keys`)).text())
    for (const [at, site] of sites.entries()) {
      const { acknowledged, ...round } = await play(server, site, victims[at % victims.length])
      told.push(acknowledged)
      const lost = await check(server, site, acknowledged, keyFile)
      rounds.push({ ...round, acknowledged: acknowledged.size, lost })
      const { victim, again, away } = round
      console.log(
        `round ${at + 1}: killed ${victim}; ${acknowledged.size} acknowledged, ${again} of them sent again, away ${(away / 1000).toFixed(1)} s, ${lost} lost`,
      )
    }
    // A later crash must not undo what an earlier one left.
    let lostInTheEnd = 0
    for (const [at, site] of sites.entries()) lostInTheEnd += await check(server, site, told[at], keyFile)
    const lost = rounds.reduce((sum, round) => sum + round.lost, lostInTheEnd)
    console.log(
      `${count} rounds, ${told.reduce((sum, { size }) => sum + size, 0)} acknowledged, ${lost} lost, in ${((Date.now() - started) / 60_000).toFixed(1)} minutes`,
    )
    keep({
      date: new Date().toISOString().slice(0, 10),
      minutes: (Date.now() - started) / 60_000,
      machine: `${cpus().length} × ${cpus()[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform}`,
      node: process.versions.node,
      visitors,
      rounds,
      lostInTheEnd,
    })
    if (lost) process.exitCode = 1
  } finally {
    await server.close()
  }
}

/**
 * One round: load, a kill at a random moment, a restart of what does not come back by itself, and load again.
 * @param {import('./server.mjs').Server} server
 * @param {string} site
 * @param {typeof victims[number]} victim
 */
async function play(server, site, { name, endsServer, kill }) {
  const crowd = startVisitors(server.port, site, visitors)
  await crowd.reach(visitors)
  await wait(Math.random() * 1500)
  kill(server)
  const killed = Date.now()
  if (endsServer) {
    await server.ended()
    await server.start()
  }
  await crowd.feel()
  await crowd.reach(1)
  const away = Date.now() - killed
  await crowd.reach(2 * visitors)
  await crowd.stop()
  return { victim: name, away, ...crowd.found, acknowledged: crowd.acknowledged }
}

/** @param {Run} run */
function keep(run) {
  mkdirSync(new URL('.', figuresFile), { recursive: true })
  writeFileSync(figuresFile, `${JSON.stringify(run)}\n`)
}
