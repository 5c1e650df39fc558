// @ts-check
/** @typedef {{ syncs: number, milliseconds: number }} Syncs */

/** How often PostgreSQL has synced its log to the disk, and how long that took. @param {import('./postgres.mjs').Postgres} postgres @returns {Promise<Syncs>} */
export async function walSyncs(postgres) {
  const [row] = await postgres.query(
    `select sum(fsyncs)::float8 as syncs, sum(fsync_time)::float8 as milliseconds from pg_stat_io where object = 'wal'`,
  )
  return row
}

/**
 * Fills PostgreSQL's log and lets it keep the files, as it has after its first gigabyte: to make one of 16 MB stops every write for
 * as long as the disk takes, 65 ms here. Whoever writes most would pay for most of it.
 * @param {import('./postgres.mjs').Postgres} postgres
 */
export async function ageWal(postgres) {
  const [{ setting }] = await postgres.query(`select setting from pg_settings where name = 'min_wal_size'`)
  // In messages of 10 MB, which nobody reads.
  for (let megabytes = 0; megabytes < 1.2 * Number(setting); megabytes += 10)
    await postgres.query(`select pg_logical_emit_message(false, '', repeat(' ', 10 * 1024 * 1024))`)
  await postgres.query('checkpoint')
}

/** What PostgreSQL itself says of its promises. @param {import('./postgres.mjs').Postgres} postgres */
export async function durability(postgres) {
  const names = ['server_version', 'fsync', 'synchronous_commit', 'full_page_writes', 'wal_sync_method']
  const rows = await postgres.query('select name, setting from pg_settings where name = any($1)', [names])
  const settings = Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
    if (settings[name] !== 'on')
      throw new Error(`\`${name}\` must be on, got ${settings[name]}: nothing measured would be safe`)
  return settings
}
