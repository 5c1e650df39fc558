// @ts-check
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { freePort, openCluster, startPostmaster, systemUser } from './server-dist.mjs'

/** @typedef {Awaited<ReturnType<typeof startPostgres>>} Postgres */

/**
 * A PostgreSQL for this run alone: the server's own binaries and settings, in a folder that goes with it, unless it is to be kept.
 * @param {string} [kept]
 */
export async function startPostgres(kept) {
  const folder = kept ?? (await mkdtemp(join(process.env.BENCH_DATA ?? tmpdir(), 'assent-bench-')))
  const user = systemUser()
  const cluster = await openCluster(folder, user)
  const postmaster = await startPostmaster(cluster, await freePort(), user)
  // Ctrl-C must not leave gigabytes behind.
  const quit = () => process.exit(130)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, quit)
  const clean = () => {
    process.kill(postmaster.pid, 'SIGQUIT')
    if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  process.once('exit', clean)
  const url = (/** @type {string} */ database) =>
    `postgres://assent:${cluster.password}@127.0.0.1:${postmaster.port}/${database}`
  const pool = new pg.Pool({ connectionString: url('postgres'), max: 2 })
  pool.on('error', () => {})
  while (!(await pool.query('select 1').catch(() => undefined))) await wait(50)
  // So that the time of the syncs is known too; it costs every contender the same.
  await pool.query('alter system set track_wal_io_timing = on')
  await pool.query('select pg_reload_conf()')

  return {
    url,
    folder,
    /** @param {string} text @param {unknown[]} [values] */
    query: async (text, values) => (await pool.query(text, values)).rows,
    /** A connection of its own to one of the databases. @param {string} database */
    async client(database) {
      const client = new pg.Client({ connectionString: url(database) })
      client.on('error', () => {})
      await client.connect()
      return client
    },
    async stop() {
      await pool.end()
      process.kill(postmaster.pid, 'SIGINT')
      await postmaster.ended
      process.off('exit', clean)
      if (!kept) await rm(folder, { recursive: true, force: true })
    },
  }
}
