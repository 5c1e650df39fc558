// @ts-check
import { randomBytes } from 'node:crypto'
import { startContender } from './contender.mjs'
import { assentTraffic, c15tTraffic, controlTraffic } from './traffic.mjs'

export const site = 'bench.example'
/** The operator's token of the servers in here, which live for a run. */
export const adminToken = randomBytes(32).toString('hex')

/**
 * A server that takes writes, on a database of its own in the one PostgreSQL.
 * @typedef {object} Contender
 * @property {string} id also the name of its database
 * @property {string} name
 * @property {import('./load.mjs').Traffic} traffic
 * @property {import('./contender.mjs').Running} running
 */

/** @typedef {(postgres: import('./postgres.mjs').Postgres, id?: string) => Promise<Contender>} Start */

/** @type {Start} */
export const startControl = (postgres, id = 'control') =>
  start(postgres, { id, name: 'bare control', file: 'control.mjs', traffic: controlTraffic(site) })

/** @type {Start} */
export const startC15t = (postgres, id = 'c15t') =>
  start(postgres, { id, name: 'c15t', file: 'c15t.mjs', traffic: c15tTraffic() })

/** @type {Start} */
export const startAssent = (postgres, id = 'assent') =>
  start(postgres, { id, name: 'Assent', file: 'assent.mjs', traffic: assentTraffic(site) })

/**
 * @param {import('./postgres.mjs').Postgres} postgres
 * @param {Omit<Contender, 'running'> & { file: string }} contender
 * @returns {Promise<Contender>}
 */
async function start(postgres, { id, name, file, traffic }) {
  const there = await postgres.query('select from pg_database where datname = $1', [id])
  if (!there.length) await postgres.query(`create database "${id}"`)
  const env = {
    DATABASE_URL: postgres.url(id),
    ASSENT_SITES: `${site}=https://bench.example`,
    ASSENT_ADMIN_TOKEN: adminToken,
    // All of the load comes from one address.
    ASSENT_RATE: '1000000',
  }
  return { id, name, traffic, running: await startContender(file, env) }
}
